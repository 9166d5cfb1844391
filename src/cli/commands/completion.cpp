#include "cli/command.hpp"
#include "questionnaire/load/embedded.hpp"

#include <array>

namespace readiness::cli {
namespace {

/// A shell and the script of completions/ that is for it.
struct Shell {
  const char *name, *script;
};

constexpr std::array shells = {Shell{"bash", "readiness.bash"}, Shell{"zsh", "_readiness"},
                               Shell{"fish", "readiness.fish"}};

class CompletionCommand : public Command {
 public:
  void declare(Parameters& all) override {
    std::vector<std::string> names;
    for (const Shell& shell : shells) names.emplace_back(shell.name);
    all.argument("SHELL", &shell_, "bash, zsh or fish").required().one_of(names);
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

extern const CommandRow completion_command = {
    "completion",
    "Shell",
    "completion bash|zsh|fish",
    "a script that lets the shell complete commands, flags and ids",
    "  source <(readiness completion bash)          in ~/.bashrc\n"
    "  source <(readiness completion zsh)           in ~/.zshrc, after compinit\n"
    "  readiness completion fish > ~/.config/fish/completions/readiness.fish",
    made<CompletionCommand>};

}  // namespace readiness::cli
