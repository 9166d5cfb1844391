#pragma once

#include "answers/patch.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace readiness::answers {

/// How writing an answers file went.
enum class Saved {
  yes,
  changed_by_others,  ///< the file on disk is not what was read or written last; it was left alone
  failed              ///< F0005 says why; the file on disk is what it was
};

/// Writes a file in place of what was `expected` there; nothing expected: it must not be there.
[[nodiscard]] Saved replace_file(const std::string& path,
                                 const std::optional<std::string>& expected,
                                 const std::string& text, Diagnostics& diagnostics);

/// An answers file that is being filled in: its text, and what the text says. The two never part:
/// every change is made in the text and read back through `bind`.
class AnswersFile {
 public:
  /// What was read from `path`. The path may be empty: then nothing is ever written.
  AnswersFile(const Questionnaire& questionnaire, Document document, Response response,
              std::string path);

  [[nodiscard]] const Response& response() const { return response_; }
  [[nodiscard]] const std::string& text() const { return document_.source.text(); }
  [[nodiscard]] const std::string& path() const { return path_; }

  /// Changes one answer. False, with A0501 and nothing changed, when the file is laid out in a way
  /// that cannot be edited in place.
  bool put(AnswerPlace place, const Answer& answer, Diagnostics& diagnostics);
  /// Asks these surveys beyond the form.
  bool ask_also(const std::vector<DimensionId>& also, Diagnostics& diagnostics);

  /// Names the people who do what is recommended; those who were named stay unless named anew.
  bool name_owners(const std::vector<std::pair<std::string, std::string>>& named,
                   Diagnostics& diagnostics);

  /// Writes what has changed since the last time, and a file that is not there yet. Looks at the
  /// file where nothing has changed: it may be gone, or be another one.
  [[nodiscard]] Saved save(Diagnostics& diagnostics);
  /// From now on into another file, which must not exist.
  void move_to(std::string path);
  /// Whether the file on disk is, at this moment, what was saved last.
  [[nodiscard]] bool is_as_saved() const;

 private:
  bool take(std::string text, const Response& wanted, Diagnostics& diagnostics);

  const Questionnaire* questionnaire_;
  Document document_;
  Response response_;
  std::string path_;
  std::optional<std::string> on_disk_;  ///< what the file held when we last looked; none: no file
};

/// An answers file for a new response, read from its own text; it holds no answers yet.
[[nodiscard]] AnswersFile new_answers_file(const Questionnaire& questionnaire,
                                           const Response& response, std::string path);

}  // namespace readiness::answers
