#pragma once

#include "base/mixed.hpp"
#include "base/modules.hpp"

#include <cstdint>
#include <string_view>

namespace readiness::input {

/// Who a respondent is, as one number: by the ref, the role and the attributes, in whatever order
/// a file or a table has them; an attribute without a value is none. So whoever is handed in twice
/// is found, also where the columns of the second table stand otherwise. Compared within one run,
/// stored nowhere.
class Identity {
 public:
  /// People without a ref cannot be told apart: they are nobody.
  Identity(std::string_view ref, std::uint64_t of_role)
      : digest_(ref.empty() ? 0 : mixed(of_role, ref)) {}

  /// What can be worked out once: of a role's id, and of an attribute's name.
  [[nodiscard]] static std::uint64_t of_role(std::string_view id) { return mixed(1, id); }
  [[nodiscard]] static std::uint64_t of_name(std::string_view name) { return mixed(2, name); }

  void add(std::uint64_t of_name, std::string_view value) {
    if (digest_ != 0 && !value.empty()) digest_ += mixed(of_name, value);
  }

  /// 0 for nobody.
  [[nodiscard]] std::uint64_t digest() const { return digest_; }

 private:
  std::uint64_t digest_;
};

}  // namespace readiness::input
