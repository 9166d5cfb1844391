#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/file_kinds.hpp"

#include <utility>

namespace readiness::cli {
namespace {

class SchemaCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("KIND", &name_, "a kind of file, or `write`; without it the kinds are listed");
    all.argument("FOLDER", &folder_, "with `write`: where to put one file for each kind");
  }

  ExitCode run(const Context& context) override {
    if (name_.empty()) return list(context);
    if (name_ == "write") return write_all(context);
    for (const FileKind& kind : file_kinds())
      if (kind.name == name_) return context.deliver(schema_text(kind));
    Diagnostics diagnostics;
    const std::vector<std::string> names = kind_names();
    diagnostics.error("U0104", Place{}, "`" + name_ + "` is not a kind of file",
                      did_you_mean(name_, names, "the kinds are " + enumerated(names)));
    context.print(diagnostics);
    return ExitCode::usage;
  }

 private:
  static std::vector<std::string> kind_names() {
    std::vector<std::string> names;
    for (const FileKind& kind : file_kinds()) names.emplace_back(kind.name);
    return names;
  }

  static ExitCode list(const Context& context) {
    std::string text;
    for (const FileKind& kind : file_kinds())
      text += padded(kind.name, 16) + std::string(kind.schema) + "\n";
    return context.deliver(text);
  }

  [[nodiscard]] ExitCode write_all(const Context& context) const {
    std::vector<std::pair<std::string, std::string>> files;
    for (const FileKind& kind : file_kinds())
      files.emplace_back(schema_file_name(kind), schema_text(kind));
    return context.write_folder(folder_.empty() ? "schema" : folder_, files);
  }

  std::string name_, folder_;
};

}  // namespace

extern const CommandRow schema_command = {"schema",
                                          "Author",
                                          "schema [KIND | write FOLDER]",
                                          "JSON Schemas, for editors that check while you type",
                                          "  readiness schema\n"
                                          "  readiness schema answers\n"
                                          "  readiness schema write schema/",
                                          made<SchemaCommand>};

}  // namespace readiness::cli
