#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/manual.hpp"

#include <CLI/CLI.hpp>

#include <utility>

namespace readiness {
namespace {

class ManCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    app.add_option("COMMAND", name_, "a command, or `write`; without it the page of the program");
    app.add_option("FOLDER", folder_, "with `write`: where to put all pages; man1 if left out");
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
    diagnostics.error("U0101", Place{}, "there is no manual page of `" + name_ + "`",
                      did_you_mean(name_, names, "there is one of " + enumerated(names)));
    context.print(diagnostics);
    return ExitCode::usage;
  }

 private:
  [[nodiscard]] ExitCode write_all(const Context& context) const {
    const Date today = context.io.today;
    std::vector<std::pair<std::string, std::string>> files = {{"readiness.1", manual_page(today)}};
    for (const CommandRow& row : commands())
      files.emplace_back(manual_file_name(row), manual_page(row, today));
    return context.deliver_all(folder_.empty() ? "man1" : folder_, files);
  }

  std::string name_, folder_;
};

}  // namespace

std::unique_ptr<Command> make_man_command() { return std::make_unique<ManCommand>(); }

}  // namespace readiness
