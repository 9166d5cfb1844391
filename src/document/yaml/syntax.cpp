#include "document/yaml/syntax.hpp"

#include "base/text.hpp"
#include "document/yaml/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace readiness::document {
namespace {

constexpr std::size_t longest_key = 1024;
constexpr std::string_view column_help =
    "begin it in the same column as the lines that it belongs to";

Diagnostic finding(std::string code, Place place, std::string message, std::string help) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.place = std::move(place);
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  return diagnostic;
}

/// A syntax error and the line it stands in.
struct Context {
  const Source& source;
  const SyntaxError& error;
  std::string_view text;
  std::size_t offset;
  std::string_view before;  // from the line's first visible byte to the error
  std::string_view rest;    // from the error to the end of the line

  [[nodiscard]] Diagnostic here(std::string message, std::string help, Span span) const {
    return finding("Y0100", source.place(span), std::move(message), std::move(help));
  }
  [[nodiscard]] Diagnostic here(std::string message, std::string help) const {
    return here(std::move(message), std::move(help), {offset, offset + 1});
  }
  [[nodiscard]] Diagnostic in_line(std::string message, std::string help) const {
    return here(std::move(message), std::move(help), {offset, offset + rest.size()});
  }
  [[nodiscard]] std::string sign() const {
    return rest.empty() ? std::string() : std::string(rest.substr(0, 1));
  }
};

std::size_t start_of_line(std::string_view text, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

Context context_of(const Source& source, const SyntaxError& error) {
  const std::string_view text = source.text();
  const std::size_t offset = std::min(error.offset, text.size());
  const std::size_t begin = std::min(skip_blanks(text, start_of_line(text, offset)), offset);
  std::size_t end = std::min(text.find_first_of("\r\n", offset), text.size());
  while (end > offset && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  return {source,
          error,
          text,
          offset,
          text.substr(begin, offset - begin),
          text.substr(offset, end - offset)};
}

/// Does a `:` stand in the line that begins a value, as in `key: value`?
bool has_key(std::string_view line) {
  for (std::size_t i = line.find(':'); i != std::string_view::npos; i = line.find(':', i + 1)) {
    if (i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t') return true;
  }
  return false;
}

Diagnostic stray_value(const Context& at) {
  return at.in_line("something follows a value that is already complete",
                    "put the whole value in quotes, or write one value a line");
}

Diagnostic misplaced_key(const Context& at) {
  return at.in_line("this line begins in a column where no other key does",
                    std::string(column_help));
}

Diagnostic no_key_here(const Context& at) {
  if (!at.before.empty()) return stray_value(at);
  if (at.rest.starts_with("- ") || at.rest == "-") {
    return at.in_line("a list item stands where a key was expected",
                      "indent the list under the key that it belongs to");
  }
  if (has_key(at.rest)) return misplaced_key(at);
  return missing_colon(at.source, {at.offset, at.offset + at.rest.size()}, true);
}

Diagnostic no_item_here(const Context& at) {
  if (!at.before.empty()) return stray_value(at);
  if (at.rest.starts_with("- ")) {
    return at.in_line("this list item begins in a column where no other item does",
                      std::string(column_help));
  }
  if (has_key(at.rest)) return misplaced_key(at);
  return at.in_line("a list item that begins with `- ` was expected here",
                    "begin the line with `- `, or in the column that it belongs to");
}

Diagnostic no_bracket_here(const Context& at) {
  const Span open = at.error.open_bracket.value_or(Span{at.offset, at.offset + 1});
  const bool list = at.text.substr(open.begin, 1) == "[";
  const std::string kind = list ? "list" : "mapping";
  const std::string sign = list ? "]" : "}";
  if (skip_blanks(at.text, at.offset) == at.text.size() || at.rest.empty()) {
    return at.here(fmt::format("the {} that starts here is never closed", kind),
                   fmt::format("add `{}` at its end", sign), open);
  }
  Diagnostic diagnostic = at.here(fmt::format("a `,` or the closing `{}` is missing here", sign),
                                  "put texts that contain `: `, `,` or brackets in quotes");
  diagnostic.related.push_back(at.source.place(open, fmt::format("the {} starts here", kind)));
  return diagnostic;
}

/// The line above when it begins in the same column: then it is no text that goes on here, but a
/// line that should have had a key.
std::optional<Span> keyless_line_above(const Context& at) {
  const std::size_t first = at.offset - at.before.size();
  const std::size_t begin = start_of_line(at.text, first);
  if (begin == 0) return std::nullopt;
  std::size_t end = begin - 1;
  const std::size_t above = start_of_line(at.text, end);
  if (end > above && at.text[end - 1] == '\r') --end;
  const std::size_t word = skip_blanks(at.text, above);
  const std::string_view line = at.text.substr(above, end - above);
  if (word >= end || word - above != first - begin || has_key(line)) return std::nullopt;
  if (std::string_view("#-\"'[{").find(at.text[word]) != std::string_view::npos)
    return std::nullopt;
  return Span{word, end};
}

Diagnostic stray_colon(const Context& at) {
  if (at.before.size() > longest_key) {
    return at.here("a key is too long: more than 1024 bytes", "shorten it");
  }
  if (has_key(at.before)) {
    return at.here("this text contains `: `, which would begin another value",
                   "put the whole text in quotes");
  }
  if (const std::size_t tab = at.before.find('\t'); tab != std::string_view::npos) {
    const std::size_t place = at.offset - at.before.size() + tab;
    return finding("Y0003", at.source.place({place, place + 1}, "a tab"),
                   "a tab stands before a key", "write a space instead");
  }
  if (const auto line = keyless_line_above(at)) return missing_colon(at.source, *line, true);
  return at.here("a key begins where the text above continues",
                 "begin the key in the same column as the other keys, or put the text above in "
                 "quotes");
}

Diagnostic stray_item(const Context& at) {
  return at.here("a list item cannot begin here",
                 "begin the list on a line of its own, or put a text that begins with `- ` in "
                 "quotes");
}

Diagnostic stray_question_mark(const Context& at) {
  return at.here("a text cannot begin with `? `", "put the text in quotes");
}

Diagnostic stray_bracket(const Context& at) {
  return at.here(fmt::format("this `{}` closes nothing", at.sign()),
                 "delete it, or put the text that it belongs to in quotes");
}

/// Between brackets the library ends a text at a `?`.
Diagnostic forbidden_sign(const Context& at) {
  const bool is_inside =
      at.sign() == "?" && !at.before.empty() &&
      std::string_view(" \t,:[{").find(at.before.back()) == std::string_view::npos;
  if (is_inside)
    return at.here("between brackets a text cannot hold `?`", "put the text in quotes");
  const std::string sign = at.sign() == "`" ? "a backtick" : "`" + at.sign() + "`";
  return at.here(fmt::format("a text cannot begin with {}", sign), "put the text in quotes");
}

Diagnostic behind_block_sign(const Context& at) {
  return at.in_line("only a line break may follow `|` or `>`",
                    "begin the text on the next line, or put it in quotes");
}

Diagnostic zero_indent(const Context& at) {
  return at.here("a block text cannot be indented by 0", "delete the 0");
}

Diagnostic bad_escape(const Context& at) {
  const std::size_t slash =
      at.offset == 0 ? std::string_view::npos : at.text.rfind('\\', at.offset - 1);
  const std::size_t begin = slash == std::string_view::npos ? at.offset : slash;
  return at.here("a backslash begins an escape that does not exist",
                 "write `\\\\` for a backslash, or use single quotes",
                 {begin, std::max(at.offset, begin + 1)});
}

Diagnostic in_quotes(const Context& at) {
  const auto open = open_quote(at.text, at.error.read_to, at.offset);
  return unclosed_quote(at.source, open.value_or(at.offset), {});
}

Diagnostic tab_here(const Context& at) {
  return finding("Y0003", at.source.place({at.offset, at.offset + 1}, "a tab"),
                 "this line is indented with a tab", "indent with spaces");
}

/// The word around the error that begins with one of the signs.
Span word_with(const Context& at, std::string_view signs) {
  std::size_t begin = at.offset;
  const std::size_t first = at.offset - at.before.size();
  while (begin > first &&
         (begin == at.text.size() || signs.find(at.text[begin]) == std::string_view::npos)) {
    --begin;
  }
  return word_at(at.text, begin);
}

Diagnostic anchor_or_alias(const Context& at) {
  const Span span = word_with(at, "*&");
  return finding("Y0103", at.source.place(span),
                 "a text cannot begin with `*` or `&`: YAML's references are not used here",
                 "put the text in quotes, or write the value out");
}

Diagnostic tag_here(const Context& at) {
  return finding("Y0104", at.source.place(word_with(at, "!")),
                 "a text cannot begin with `!`: YAML's type tags are not used here",
                 "put the text in quotes, or delete the tag");
}

Diagnostic too_deep(const Context& at) {
  return finding("Y0109", at.source.place({at.offset, at.offset + 1}),
                 "lists and mappings are nested too deeply here", "give the text fewer levels");
}

Diagnostic unreadable(const Context& at) {
  return at.here("this cannot be read as YAML", "put texts with special characters in quotes");
}

struct Rule {
  std::string_view reason;  // how the library's words begin
  Diagnostic (*explain)(const Context&);
};

constexpr std::array rules{
    Rule{"end of map flow not found", no_bracket_here},
    Rule{"end of sequence flow not found", no_bracket_here},
    Rule{"end of map not found", no_key_here},
    Rule{"end of sequence not found", no_item_here},
    Rule{"illegal map value", stray_colon},
    Rule{"illegal map key", stray_question_mark},
    Rule{"illegal block entry", stray_item},
    Rule{"illegal flow end", stray_bracket},
    Rule{"unknown token", forbidden_sign},
    Rule{"unexpected character in block scalar", behind_block_sign},
    Rule{"cannot set zero indentation", zero_indent},
    Rule{"unknown escape character", bad_escape},
    Rule{"bad character found while scanning hex number", bad_escape},
    Rule{"invalid unicode", bad_escape},
    Rule{"illegal document indicator in scalar", in_quotes},
    Rule{"illegal EOF in scalar", in_quotes},
    Rule{"illegal tab when looking for indentation", tab_here},
    Rule{"alias not found", anchor_or_alias},
    Rule{"anchor not found", anchor_or_alias},
    Rule{"illegal character found while scanning alias", anchor_or_alias},
    Rule{"illegal character found while scanning anchor", anchor_or_alias},
    Rule{"cannot assign multiple anchors", anchor_or_alias},
    Rule{"the referenced anchor is not defined", anchor_or_alias},
    Rule{"illegal character found while scanning tag handle", tag_here},
    Rule{"tag handle with no suffix", tag_here},
    Rule{"end of verbatim tag not found", tag_here},
    Rule{"cannot assign multiple tags", tag_here},
    Rule{"bad file", too_deep},
};

}  // namespace

Diagnostic explained(const Source& source, const SyntaxError& error) {
  const Context context = context_of(source, error);
  const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& candidate) {
    return error.reason.starts_with(candidate.reason);
  });
  return rule == rules.end() ? unreadable(context) : rule->explain(context);
}

Diagnostic missing_colon(const Source& source, Span key, bool block) {
  const std::string_view text = std::string_view(source.text()).substr(key.begin);
  const bool has_colon = text.substr(0, key.end - key.begin).find(':') != std::string_view::npos;
  if (!block) {
    return finding("Y0100", source.place(key),
                   has_colon ? "no space follows the `:` here" : "no `:` follows this key",
                   "write `{key: value}`; put texts that contain `,` or brackets in quotes");
  }
  if (has_colon) {
    return finding("Y0100", source.place(key), "no space follows the `:` here",
                   "write `key: value`");
  }
  return finding("Y0100", source.place(key), "this line has no key",
                 "write `key: value`; the further lines of a text are indented under its key");
}

Diagnostic unclosed_quote(const Source& source, std::size_t open, std::string_view key) {
  const std::string_view text = source.text();
  const std::string quote(text.substr(std::min(open, text.size()), 1));
  std::string help = fmt::format("add `{}` at the end of the text", quote);
  if (!key.empty()) {
    help += fmt::format(", or use `{}: >-` and indent the next lines", shortened(key, 40));
  }
  return finding("Y0105",
                 source.place({open, open + 1},
                              "this quote has no partner; everything to the end "
                              "of the file would be swallowed"),
                 "the text that starts here is never closed", std::move(help));
}

}  // namespace readiness::document
