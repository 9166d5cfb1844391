// Writes the table of the benchmark's job, the same bytes for the same number of rows:
//   generate ROWS >table.csv       ref,role,team,q1..q48; 0..4, 3 % empty, 2 % don't know
//   generate ROWS quoted           every fifth row has a quoted team with a comma in it
//   generate ROWS crlf             lines end in CRLF
//   generate ROWS labels           headers and answers as an online form exports them
//   generate ROWS groups           9000 teams in place of 50
//   generate ROWS jsonl            the same answers as JSON Lines, of the questionnaire `bench`

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

/// splitmix64: small, and the same everywhere.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }
  int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }

 private:
  std::uint64_t state_;
};

/// Answers of one person hang together, or there would be no reliability to compute.
char answer(Draw& draw, int tendency) {
  const int dice = draw.below(100);
  if (dice < 3) return ' ';
  if (dice < 5) return '?';
  const int level = tendency + draw.below(3) - 1;
  return static_cast<char>('0' + (level < 0 ? 0 : level > 4 ? 4 : level));
}

const char* label_of(char cell) {
  constexpr std::array<const char*, 5> labels = {
      "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"};
  if (cell == ' ') return "";
  return cell == '?' ? "I don't know" : labels[static_cast<std::size_t>(cell - '0')];
}

/// One respondent as a line of JSON.
std::string json_line(const std::string& ref, const char* role, const std::string& team,
                      const std::string& cells) {
  std::string line =
      R"({"schema":"readiness/answers@1","questionnaire":"bench","subject":{"team":")" + team +
      R"("},"respondent":{"ref":")" + ref + R"(","role":")" + role + R"("},"answers":{)";
  bool is_first = true;
  for (std::size_t q = 0; q < cells.size(); ++q) {
    if (cells[q] == ' ') continue;
    line += (is_first ? "\"q" : ",\"q") + std::to_string(q + 1) + "\":";
    line += cells[q] == '?' ? R"({"unknown":true})" : std::string(1, cells[q]);
    is_first = false;
  }
  return line + "}}\n";
}

}  // namespace

int main(int argc, char** argv) {
  const long rows = argc > 1 ? std::atol(argv[1]) : 1000;
  const std::string_view variant = argc > 2 ? argv[2] : "";
  const char* line_end = variant == "crlf" ? "\r\n" : "\n";
  const std::array<const char*, 3> roles = {"leader", "practitioner", "compliance"};
  Draw draw(20261127);
  std::string line = "ref,role,team";
  const bool has_labels = variant == "labels";
  for (int q = 1; q <= 48; ++q) line += (has_labels ? ",Question " : ",q") + std::to_string(q);
  line += line_end;
  const bool is_json = variant == "jsonl";
  if (!is_json) std::fwrite(line.data(), 1, line.size(), stdout);
  for (long row = 0; row < rows; ++row) {
    const std::string team = "t" + std::to_string(draw.below(variant == "groups" ? 9000 : 50));
    const std::string ref = "R" + std::to_string(row);
    const char* role = roles[static_cast<std::size_t>(draw.below(3))];
    line = ref + "," + role + ",";
    line += variant == "quoted" && row % 5 == 0 ? "\"" + team + ", \"\"north\"\"\"" : team;
    const int tendency = draw.below(5);
    std::string cells;
    for (int q = 0; q < 48; ++q) {
      const char cell = answer(draw, q % 6 == 5 ? 4 - tendency : tendency);
      cells += cell;
      line += ',';
      if (has_labels)
        line += label_of(cell);
      else if (cell != ' ')
        line += cell;
    }
    line += line_end;
    if (is_json) line = json_line(ref, role, team, cells);
    std::fwrite(line.data(), 1, line.size(), stdout);
  }
}
