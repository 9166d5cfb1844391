#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/shell/manual.hpp"

#include <utility>

namespace readiness::cli {
namespace {

class ManCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("COMMAND", &name_, "a command, or `write`; without it the page of the program");
    all.argument("FOLDER", &folder_, "with `write`: where to put all pages; man1 if left out");
  }

  ExitCode run(const Context& context) override {
    const Date today = context.io.today;
    if (name_.empty()) return context.deliver(manual_page(today));
    if (name_ == "write") return write_all(context);
    if (const CommandRow* row = find_command(name_))
      return context.deliver(manual_page(*row, today));
    std::vector<std::string> names;
    for (const CommandRow& row : commands()) names.emplace_back(row.name);
    Diagnostics diagnostics;
    diagnostics.error("U0101", Place{}, "there is no manual page for `" + name_ + "`",
                      did_you_mean(name_, names, "there is one for " + enumerated(names)));
    context.print(diagnostics);
    return ExitCode::usage;
  }

 private:
  [[nodiscard]] ExitCode write_all(const Context& context) const {
    const Date today = context.io.today;
    std::vector<std::pair<std::string, std::string>> files = {{"readiness.1", manual_page(today)}};
    for (const CommandRow& row : commands())
      files.emplace_back(manual_file_name(row), manual_page(row, today));
    return context.write_folder(folder_.empty() ? "man1" : folder_, files);
  }

  std::string name_, folder_;
};

}  // namespace

extern const CommandRow man_command = {"man",
                                       "Shell",
                                       "man [COMMAND | write FOLDER]",
                                       "manual pages",
                                       "  readiness man report | man -l -\n"
                                       "  readiness man write ~/.local/share/man/man1",
                                       made<ManCommand>};

}  // namespace readiness::cli
