# embed_folder(questionnaires embedded.cpp)
#
# Makes ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp, which defines readiness::embedded_files(): every file of
# the folder. The program `embed` writes it anew when a file is added, removed or changed.

function(embed_folder folder output)
  set(root ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*)
  list(FILTER files EXCLUDE REGEX "(^|/)\\.|~$")  # editors' backups and other hidden files
  list(TRANSFORM files PREPEND ${root}/ OUTPUT_VARIABLE paths)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${output})
  add_custom_command(
    OUTPUT ${output}
    DEPENDS ${paths} embed
    COMMAND embed ${root} ${output} ${files}
    COMMENT "Embedding ${folder}/"
    VERBATIM)
endfunction()
