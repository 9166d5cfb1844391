#include "property/command.hpp"

#include "base/text.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace readiness::property {
namespace {

namespace fs = std::filesystem;

class Typing : public Terminal {
 public:
  Typing(std::vector<std::string> lines, int width, std::string& shown)
      : lines_(std::move(lines)), width_(width), shown_(shown) {}

  void write(std::string_view text) override { shown_ += text; }
  Typed read(std::string_view label, Expect) override {
    shown_ += label;
    shown_ += '\n';
    if (next_ == lines_.size()) return {Typed::State::end, {}, 0};
    return {Typed::State::line, lines_[next_++], 0};
  }
  [[nodiscard]] int width() const override { return width_; }
  std::optional<std::string> edit(const std::string&) override { return std::nullopt; }

 private:
  std::vector<std::string> lines_;
  int width_;
  std::string& shown_;
  std::size_t next_ = 0;
};

Io io_into(Ran& ran) {
  Io io;
  io.write_out = [&ran](std::string_view text) { return ran.out += text, 0; };
  io.write_err = [&ran](std::string_view text) { ran.err += text; };
  io.today = io.today_in_utc = *parse_date("2026-11-23");
  io.open_terminal = [](const TerminalWish&, Diagnostics& diagnostics) {
    diagnostics.error("U0108", Place{}, "there is no terminal to ask questions on");
    return std::unique_ptr<Terminal>();
  };
  return io;
}

}  // namespace

Ran run_command(const std::vector<std::string>& words) {
  Ran ran;
  ran.code = cli::run(words, io_into(ran));
  return ran;
}

Ran run_session(const std::vector<std::string>& words, const std::vector<std::string>& lines,
                int width) {
  Ran ran;
  Io io = io_into(ran);
  io.open_terminal = [&](const TerminalWish&, Diagnostics&) {
    return std::make_unique<Typing>(lines, width, ran.err);
  };
  ran.code = cli::run(words, io);
  return ran;
}

Workplace::Workplace() : before_(fs::current_path()) {
  std::string name = (fs::temp_directory_path() / "readiness-XXXXXX").string();
  REQUIRE(::mkdtemp(name.data()) != nullptr);
  folder_ = name;
  fs::current_path(folder_);
}

Workplace::~Workplace() {
  std::error_code ignored;
  fs::current_path(before_, ignored);
  fs::remove_all(folder_, ignored);
}

void put(const std::string& path, std::string_view bytes) {
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty()) fs::create_directories(folder);
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string in_words(const std::vector<std::string>& words) {
  std::string line = "readiness";
  for (const std::string& word : words) line += " '" + visible(word) + "'";
  return line;
}

}  // namespace readiness::property
