#include "cli/command.hpp"
#include "questionnaire/embedded.hpp"

#include <CLI/CLI.hpp>

#include <array>

namespace readiness {
namespace {

/// A shell and the script of completions/ that is for it.
struct Shell {
  const char *name, *script;
};

constexpr std::array shells = {Shell{"bash", "readiness.bash"}, Shell{"zsh", "_readiness"},
                               Shell{"fish", "readiness.fish"}};

class CompletionCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    std::vector<std::string> names;
    for (const Shell& shell : shells) names.emplace_back(shell.name);
    app.add_option("SHELL", shell_, "bash, zsh or fish")->required()->check(CLI::IsMember(names));
  }

  ExitCode run(const Context& context) override {
    for (const Shell& shell : shells)
      if (shell_ == shell.name) return context.deliver(embedded_file(shell.script)->text);
    return ExitCode::internal;  // the parser knows the shells
  }

 private:
  std::string shell_;
};

}  // namespace

std::unique_ptr<Command> make_completion_command() { return std::make_unique<CompletionCommand>(); }

}  // namespace readiness
