# Puts every file of a folder into the program, byte for byte. This file is both the function that
# CMakeLists.txt calls and the script that it runs when the build needs the C++ file anew.
#
#   embed_folder(questionnaires embedded.cpp)
#       makes ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp, which defines readiness::embedded_files()

function(embed_folder folder output)
  set(root ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*)
  list(FILTER files EXCLUDE REGEX "(^|/)\\.|~$")  # editors' backups and other hidden files

  # The list is a file too, so that a removed or renamed file starts the script again.
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${output})
  file(CONFIGURE OUTPUT ${output}.list CONTENT "${files}" @ONLY)
  list(TRANSFORM files PREPEND ${root}/ OUTPUT_VARIABLE paths)
  set(script ${CMAKE_CURRENT_FUNCTION_LIST_FILE})
  add_custom_command(
    OUTPUT ${output}
    DEPENDS ${paths} ${output}.list ${script}
    COMMAND ${CMAKE_COMMAND} -D root=${root} -D output=${output} -P ${script}
    COMMENT "Embedding ${folder}/"
    VERBATIM)
endfunction()

if(NOT CMAKE_SCRIPT_MODE_FILE)
  return()
endif()

# Each byte becomes \xNN in string literals of 32 bytes a line.
file(READ ${output}.list files)
set(constants "")
set(rows "")
set(count 0)
foreach(path IN LISTS files)
  file(READ ${root}/${path} hex HEX)
  string(LENGTH "${hex}" length)
  math(EXPR size "${length} / 2")
  string(REGEX REPLACE "(..)" "\\\\x\\1" text "${hex}")
  string(REPEAT "." 128 line)
  string(REGEX REPLACE "(${line})" "\\1\"\n    \"" text "${text}")
  string(APPEND constants "// ${path}\nconstexpr char file_${count}[] =\n    \"${text}\";\n\n")
  string(APPEND rows "    {\"${path}\", {file_${count}, ${size}}},\n")
  math(EXPR count "${count} + 1")
endforeach()

file(WRITE ${output} "// Made by cmake/embed.cmake.

#include \"questionnaire/embedded.hpp\"

#include <array>

#pragma GCC diagnostic ignored \"-Wpedantic\"  // clang: long string literals

namespace readiness {
namespace {

${constants}constexpr std::array<EmbeddedFile, ${count}> files{{
${rows}}};

}  // namespace

std::span<const EmbeddedFile> embedded_files() { return files; }

}  // namespace readiness
")
