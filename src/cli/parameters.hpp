#pragma once

#include "cli/command.hpp"

#include <string>
#include <vector>

namespace readiness {

/// One flag or argument of a command, as its parser knows it: for whoever lists them.
struct Parameter {
  std::vector<std::string> names;    ///< "-f", "--format"; empty for an argument
  std::string value;                 ///< what stands for its value: FORMAT, FILE; empty: a switch
  std::vector<std::string> choices;  ///< where only these fit
  std::string summary;
  bool required = false;
  bool repeatable = false;
};

/// In the order in which the command declares them, --help first.
[[nodiscard]] std::vector<Parameter> parameters_of(const CommandRow& row);

}  // namespace readiness
