#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/schemas.hpp"

#include <utility>

namespace readiness::cli {
namespace {

class SchemaCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("KIND", &name_, "a kind of file or output, or `write`; without it all are listed");
    all.argument("FOLDER", &folder_, "with `write`: where to put one file for each");
  }

  ExitCode run(const Context& context) override {
    if (name_.empty()) return list(context);
    if (name_ == "write") return write_all(context);
    std::vector<std::string> names;
    for (const Schema& schema : all_schemas()) {
      if (schema.name == name_ || schema.id == name_) return context.deliver(schema_text(schema));
      names.push_back(schema.name);
    }
    Diagnostics diagnostics;
    diagnostics.error("U0104", Place{}, "`" + name_ + "` is not a kind of file or output",
                      did_you_mean(name_, names, "there are " + enumerated(names)));
    context.print(diagnostics);
    return ExitCode::usage;
  }

 private:
  static ExitCode list(const Context& context) {
    std::string text;
    for (const Schema& schema : all_schemas())
      text += padded(schema.name, 16) + padded(schema.id, 28) +
              (schema.kind ? "people write it\n" : "commands print it\n");
    return context.deliver(text);
  }

  [[nodiscard]] ExitCode write_all(const Context& context) const {
    std::vector<std::pair<std::string, std::string>> files;
    for (const Schema& schema : all_schemas())
      files.emplace_back(schema.file_name, schema_text(schema));
    return context.write_folder(folder_.empty() ? "schema" : folder_, files);
  }

  std::string name_, folder_;
};

}  // namespace

extern const CommandRow schema_command = {"schema",
                                          "Author",
                                          "schema [KIND | write FOLDER]",
                                          "JSON Schemas of files, for editors, and of outputs",
                                          "  readiness schema\n"
                                          "  readiness schema answers\n"
                                          "  readiness schema report\n"
                                          "  readiness schema write schema/",
                                          made<SchemaCommand>};

}  // namespace readiness::cli
