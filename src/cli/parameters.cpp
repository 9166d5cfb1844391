#include "cli/parameters.hpp"

#include <algorithm>

namespace readiness::cli {

bool Parameter::is_repeatable() const {
  return std::holds_alternative<std::vector<std::string>*>(target);
}

Parameter& Parameter::required() {
  is_required = true;
  return *this;
}

Parameter& Parameter::one_of(std::vector<std::string> values) {
  choices = std::move(values);
  return *this;
}

Parameter& Parameter::between(int least, int most) {
  range = {least, most};
  return *this;
}

Parameter& Parameter::separated_by_commas() {
  is_list = true;
  return *this;
}

Parameter& Parameter::excludes(std::string flag) {
  excluded = std::move(flag);
  return *this;
}

Parameter& Parameter::refused_if(std::function<std::string(const std::string&)> finds) {
  problem = std::move(finds);
  return *this;
}

Parameters::Parameters() {
  static bool ignored = false;  // --help is told by `parse` before anything is stored
  flag("-h,--help", ignored, "show this help");
}

Parameter& Parameters::argument(std::string value, Target target, std::string summary) {
  Parameter& row = all_.emplace_back();
  row.value = std::move(value);
  row.target = target;
  row.summary = std::move(summary);
  return row;
}

Parameter& Parameters::option(std::string_view names, std::string value, Target target,
                              std::string summary) {
  Parameter& row = argument(std::move(value), target, std::move(summary));
  for (std::size_t begin = 0; begin <= names.size();) {
    const std::size_t end = std::min(names.find(',', begin), names.size());
    row.names.emplace_back(names.substr(begin, end - begin));
    begin = end + 1;
  }
  return row;
}

Parameter& Parameters::flag(std::string_view names, bool& target, std::string summary) {
  return option(names, "", &target, std::move(summary));
}

const Parameter* Parameters::named(std::string_view name) const {
  for (const Parameter& row : all_)
    if (std::find(row.names.begin(), row.names.end(), name) != row.names.end()) return &row;
  return nullptr;
}

std::vector<std::string> Parameters::flag_names() const {
  std::vector<std::string> names;
  for (const Parameter& row : all_) names.insert(names.end(), row.names.begin(), row.names.end());
  return names;
}

}  // namespace readiness::cli
