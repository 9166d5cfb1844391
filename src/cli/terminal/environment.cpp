#include "cli/terminal/environment.hpp"

#include "base/text.hpp"

namespace readiness::cli {

bool has_utf8_locale(const Environment& environment) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string value = upper_case(variable_of(environment, name));
    if (value.empty()) continue;
    return value.find("UTF-8") != std::string::npos || value.find("UTF8") != std::string::npos;
  }
  return false;
}

}  // namespace readiness::cli
