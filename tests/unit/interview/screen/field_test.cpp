#include "interview/screen/field.hpp"

#include "unit/interview/screen/keys.hpp"

using namespace readiness;
using namespace readiness::sample;
using Pressed = Key::Kind;

namespace {

TextField after(const std::string& typed, std::initializer_list<Pressed> then = {}) {
  TextField field;
  for (const Key& key : keys(typed)) CHECK(press(field, key));
  for (const Pressed kind : then) CHECK(press(field, named(kind)));
  return field;
}

const std::string accented = "e\xcc\x81";  // e and a combining accent
const std::string family = "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7";  // two, joined
const std::string hand = "\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd";  // a thumb and the colour of its skin

}  // namespace

TEST_CASE("a field takes characters where its cursor is, and gives them back") {
  CHECK(after("abc").text == "abc");
  CHECK(after("ac<left>b").text == "abc");
  CHECK(after("bc<home>a").text == "abc");
  CHECK(after("ab<home><end>c").text == "abc");
  CHECK(after("abx<bs>c").text == "abc");
  CHECK(after("xabc<home>", {Pressed::remove}).text == "abc");
  CHECK(after("one two", {Pressed::erase_word}).text == "one ");
  CHECK(after("one two<left>", {Pressed::erase_before}).text == "o");
  CHECK(after("one two<left>", {Pressed::erase_behind}).text == "one tw");
  CHECK(after("<bs><left>").text.empty());
}

TEST_CASE("what is seen as one character is moved over and deleted as one") {
  for (const std::string& one : {accented, family, hand, std::string("\xe8\xa6\x8f")}) {
    CAPTURE(one);
    const std::string whole = "a" + one + "b";
    CHECK(character_behind(whole, 1) == 1 + one.size());
    CHECK(character_before(whole, 1 + one.size()) == 1);
    TextField field{"a" + one, 1 + one.size()};
    CHECK(press(field, named(Pressed::erase)));
    CHECK(field.text == "a");
    CHECK(field.at == 1);
  }
}

TEST_CASE("a pasted text keeps its lines, but not the end of its last one") {
  TextField field;
  CHECK(press(field, pasted("one\r\ntwo\rthree\r\n")));
  CHECK(field.text == "one\ntwo\nthree");
  CHECK(field.at == field.text.size());
}

TEST_CASE("Enter and Escape are no business of a field") {
  TextField field;
  for (const Pressed kind : {Pressed::enter, Pressed::escape, Pressed::tab, Pressed::unknown})
    CHECK_FALSE(press(field, named(kind)));
}
