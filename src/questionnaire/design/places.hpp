#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <cstddef>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::questionnaire {

/// Where the parts of a questionnaire stand. The model keeps the places of ids only, which is all
/// that scoring needs; for the linter the sources are read once more. `record` is always the origin
/// of an id of the model (of a question, scale, level, ...); what cannot be found stands there.
class Places {
 public:
  explicit Places(const Questionnaire& questionnaire);
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;

  /// What stands in each of the files, in the order of the sources.
  [[nodiscard]] const std::vector<Node>& roots() const { return roots_; }

  /// The value of a key of a record, and of a key inside that value.
  [[nodiscard]] Origin value(const Origin& record, std::string_view key) const;
  [[nodiscard]] Origin value(const Origin& record, std::string_view key,
                             std::string_view inner) const;

  /// An item of a list in a record: its `key` when it is a mapping that has one.
  [[nodiscard]] Origin item(const Origin& record, std::string_view list, std::size_t index,
                            std::string_view key) const;
  [[nodiscard]] bool is_quoted(const Origin& record, std::string_view list, std::size_t index,
                               std::string_view key) const;

  /// A key of the main file, an item of a list there, and an entry (`roles`, `leader`).
  [[nodiscard]] Origin section(std::string_view key) const;
  [[nodiscard]] Origin section_item(std::string_view list, std::size_t index,
                                    std::string_view key) const;
  [[nodiscard]] Origin entry(std::string_view section, std::string_view id) const;

 private:
  using Begin = std::pair<std::size_t, std::size_t>;  // file, byte

  void index(const Node& node, std::size_t file);
  [[nodiscard]] const Node* record_at(const Origin& origin) const;

  std::vector<Node> roots_;
  std::map<Begin, const Node*> by_id_;
  std::map<Begin, const Node*> by_start_;  // options of a context question have no id of their own
};

}  // namespace readiness::questionnaire
