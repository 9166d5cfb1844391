#pragma once

#include "document/yaml/plain_yaml.hpp"
#include "document/yaml/text_checks.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"

#include <string>

// What the fast road for plain YAML promises, for the law and for the fuzzer.
namespace readiness {

/// Where two trees differ first; empty when they are equal to the last span.
inline std::string difference_between(const Node& a, const Node& b) {
  const auto at = [&](const char* what) {
    return std::string(what) + " of `" + a.text + "` at " + std::to_string(a.span.begin);
  };
  if (a.kind != b.kind) return at("kind");
  if (a.text != b.text) return at("text");
  if (a.quoted != b.quoted) return at("quotes");
  if (!(a.span == b.span)) return at("span");
  if (a.items.size() != b.items.size()) return at("count of items");
  if (a.entries.size() != b.entries.size()) return at("count of entries");
  for (std::size_t i = 0; i < a.items.size(); ++i)
    if (auto found = difference_between(a.items[i], b.items[i]); !found.empty()) return found;
  for (std::size_t i = 0; i < a.entries.size(); ++i) {
    const Entry &one = a.entries[i], &other = b.entries[i];
    if (one.key != other.key) return at("key");
    if (!(one.key_span == other.key_span)) return at("span of a key");
    if (auto found = difference_between(one.value, other.value); !found.empty()) return found;
  }
  return {};
}

struct PlainVerdict {
  bool is_plain = false;
  std::string broken;  ///< what the full reader sees otherwise; empty when the law holds
};

/// The law: what is read as plain, the full reader takes without a word, and makes the same of it.
inline PlainVerdict try_plain(const std::string& text, const Limits& limits = {}) {
  const Source source("a.yaml", text);
  Diagnostics findings;
  if (!is_clean_text(source, limits.bytes, findings)) return {};
  const auto plain = read_plain_yaml(source.text(), limits);
  if (!plain) return {};
  const auto full = parse_yaml_in_full(source, findings, limits);
  if (!full || !findings.all().empty())
    return {true, "refused in full: " + render_short(findings.sorted())};
  return {true, difference_between(*plain, full->root)};
}

}  // namespace readiness
