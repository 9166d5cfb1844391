// The only file that includes yaml-cpp. The library accepts more than YAML does; what it lets pass
// is refused here, in its events and in the source text that they point to.
#include "document/yaml/yaml.hpp"

#include "base/text.hpp"
#include "document/yaml/flatten.hpp"
#include "document/yaml/plain_yaml.hpp"
#include "document/yaml/syntax.hpp"
#include "document/yaml/text_checks.hpp"
#include "document/yaml/tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <exception>
#include <istream>
#include <streambuf>

namespace readiness::document {
namespace {

/// The library makes one byte of the escapes `\N` and `\_`, which are two in UTF-8. The file itself
/// was seen to be UTF-8.
std::string in_utf8(std::string_view text) {
  std::string whole;
  while (const auto at = first_malformed_utf8(text)) {
    whole.append(text.substr(0, *at)) += '\xc2';
    whole += text[*at];
    text.remove_prefix(*at + 1);
  }
  return whole.append(text);
}

constexpr std::size_t most_traps = 100;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// Ends the reading from inside the library; never leaves this file.
struct Stop {};

/// Gives the text to the library in small pieces. The library looks ahead without bound as long as
/// `[[a, a, ...` might still become a key, so the signs that begin something are counted here and
/// reading stops when too many went by without an event.
class Feed : public std::streambuf {
 public:
  Feed(std::string_view text, std::size_t most_values) : text_(text), most_(4 * most_values) {
    text_ += '\n';  // else a text without closing quote is an error without a place
  }

  void forget_signs() { signs_ = 0; }

 protected:
  int_type underflow() override {
    const std::string_view piece = std::string_view(text_).substr(given_, 2048);
    if (piece.empty()) return traits_type::eof();
    for (const char sign : piece) signs_ += weight_of(sign);
    if (signs_ > most_ + 4 * piece.size()) throw Stop{};
    char* begin = text_.data();
    setg(begin, begin + given_, begin + given_ + piece.size());
    given_ += piece.size();
    return traits_type::to_int_type(piece.front());
  }

 private:
  static std::size_t weight_of(char sign) {
    if (sign == '[' || sign == '{') return 4;
    return std::string_view("]},:\"'&*!?#-|>").find(sign) == std::string_view::npos ? 0 : 1;
  }

  std::string text_;
  std::size_t most_;
  std::size_t given_ = 0;
  std::size_t signs_ = 0;
};

/// Passes the library's events on, with places in our text instead of the library's.
class Events : public YAML::EventHandler {
 public:
  Events(TreeBuilder& tree, Feed& feed, std::size_t first)
      : tree_(tree), feed_(feed), first_(first) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    tree_.start_document(offset_of(mark));
    go_on();
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    tree_.null(offset_of(mark), mark.column);
    go_on();
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    tree_.alias(offset_of(mark));
    go_on();
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override {
    if (tag == "?")
      tree_.scalar(offset_of(mark), value, true);
    else
      tree_.scalar(offset_of(mark), in_utf8(value), false);  // escapes stand in quotes only
    go_on();
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    tree_.open(Node::Kind::sequence, offset_of(mark), mark.column,
               style == YAML::EmitterStyle::Block);
    go_on();
  }
  void OnSequenceEnd() override {
    tree_.close();
    go_on();
  }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    tree_.open(Node::Kind::mapping, offset_of(mark), mark.column,
               style == YAML::EmitterStyle::Block);
    go_on();
  }
  void OnMapEnd() override {
    tree_.close();
    go_on();
  }

  [[nodiscard]] std::size_t offset_of(const YAML::Mark& mark) const {
    return first_ + static_cast<std::size_t>(std::max(mark.pos, 0));
  }

 private:
  void go_on() {
    feed_.forget_signs();
    if (tree_.stopped()) throw Stop{};
  }

  TreeBuilder& tree_;
  Feed& feed_;
  std::size_t first_;
};

/// One reading of one source.
class Reading {
 public:
  Reading(const Source& source, const Limits& limits, Diagnostics& diagnostics)
      : source_(source),
        diagnostics_(diagnostics),
        tree_(source, limits, found_),
        first_(source.text().starts_with(byte_order_mark) ? byte_order_mark.size() : 0),
        feed_(std::string_view(source.text()).substr(first_), limits.nodes),
        events_(tree_, feed_, first_) {}

  std::optional<Node> run() {
    read();
    report_traps();
    for (const Diagnostic& finding : found_.all()) {
      if (!follows_from_indentation(finding)) diagnostics_.add(finding);
    }
    if (!diagnostics_.has_errors() && !tree_.root()) {
      diagnostics_.error("Y0108", source_.whole_file(), "this file is empty");
    }
    return diagnostics_.has_errors() ? std::nullopt : std::move(tree_.root());
  }

 private:
  void read() {
    try {
      std::istream input(&feed_);
      YAML::Parser parser(input);
      // the second time is for what stands behind the document
      if (parser.HandleNextDocument(events_)) parser.HandleNextDocument(events_);
      read_to_ = source_.text().size();
    } catch (const Stop&) {
      if (!tree_.stopped()) tree_.refuse_length();
      read_to_ = tree_.read_to();
    } catch (const YAML::Exception& exception) {
      give_up(exception.msg, events_.offset_of(exception.mark));
    } catch (const std::exception& exception) {
      give_up(exception.what(), tree_.read_to());
    }
  }

  void give_up(std::string_view reason, std::size_t offset) {
    offset = std::min(offset, source_.text().size());
    read_to_ = std::max(offset, tree_.read_to());
    found_.add(explained(source_, {reason, offset, tree_.read_to(), tree_.open_bracket()}));
  }

  /// Behind the line in which the reading ended nobody knows what belongs to a text.
  void report_traps() {
    const std::size_t end = std::min(source_.text().find('\n', read_to_), source_.text().size());
    std::size_t count = 0;
    for (const LineTrap& trap : line_traps(source_.text())) {
      if (trap.span.begin > end || ++count > most_traps) break;
      if (tree_.is_in_text(trap.span.begin)) continue;
      report_trap(source_, trap, diagnostics_);
      if (trap.kind != LineTrap::Kind::percent && first_white_ == 0)
        first_white_ = source_.position_at(trap.span.begin).line;
    }
  }

  /// Wrong indentation makes the library complain about something else in the same line or behind.
  bool follows_from_indentation(const Diagnostic& finding) const {
    const bool syntax = finding.code == "Y0100" || finding.code == "Y0101";
    return first_white_ > 0 && syntax && finding.place.at.line >= first_white_;
  }

  const Source& source_;
  Diagnostics& diagnostics_;
  Diagnostics found_;
  TreeBuilder tree_;
  std::size_t first_;
  Feed feed_;
  Events events_;
  std::size_t read_to_ = 0;
  int first_white_ = 0;  // the line of the first tab or odd space
};

}  // namespace

std::optional<Document> parse_yaml_in_full(Source source, Diagnostics& diagnostics,
                                           const Limits& limits) {
  Diagnostics found;
  std::optional<Node> root;
  if (is_clean_text(source, limits.bytes, found)) root = Reading(source, limits, found).run();
  diagnostics.add_all(found);
  if (!root) return std::nullopt;
  return Document{std::move(source), std::move(*root)};
}

bool flatten_yaml(std::string_view text, FlatDocument& into, const Limits& limits) {
  Diagnostics unclean;  // nobody asked for words
  return (is_plainly_clean(text, limits.bytes) ||
          is_clean_text(Source("", std::string(text)), limits.bytes, unclean)) &&
         read_plain_yaml(text, into, limits);
}

std::optional<Document> parse_yaml(Source source, Diagnostics& diagnostics, const Limits& limits) {
  Diagnostics unclean;  // told by the full reader
  if (is_clean_text(source, limits.bytes, unclean))
    if (auto root = read_plain_yaml(source.text(), limits))
      return Document{std::move(source), std::move(*root)};
  return parse_yaml_in_full(std::move(source), diagnostics, limits);
}

}  // namespace readiness::document
