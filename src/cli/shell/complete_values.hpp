#pragma once

#include "base/modules.hpp"
#include "cli/command.hpp"

#include <map>
#include <string>
#include <vector>

namespace readiness::cli {

/// A word that the shell may put in place of the one being typed. One that ends in `=` goes on.
struct Candidate {
  std::string text;
  std::string summary;  ///< a few words beside it, made safe to print; may be empty
};

struct Candidates {
  std::vector<Candidate> words;
  bool files = false;  ///< the name of a file fits as well
};

/// A command line that is being typed, as far as it is there.
struct TypedLine {
  const Context& context;
  Parameters parameters;                      ///< of its command
  std::map<std::string, std::string> values;  ///< given so far, by what stands for them
  std::vector<std::string> files;             ///< words that may name an answers file
  std::string word;                           ///< the value being typed
};

/// What fits as the value of a parameter; not yet narrowed down to what begins with the word.
[[nodiscard]] Candidates values_of(const TypedLine& line, const Parameter& parameter);

}  // namespace readiness::cli
