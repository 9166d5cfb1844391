# embed_files(embedded.cpp FOLDER questionnaires WITH platforms FILES docs/codes.md)
#
# Makes ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp, which defines readiness::embedded_files(): every file of
# the folder, by its path in it, those of the folders WITH it by their path with the folder's name, and the
# single files by their names. The program `embed` writes it anew when
# one of them is added, removed or changed.

function(embed_files output)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER" "WITH;FILES")
  set(root ${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER})
  file(GLOB_RECURSE names CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*)
  list(FILTER names EXCLUDE REGEX "(^|/)\\.|~$")  # editors' backups and other hidden files
  list(TRANSFORM names PREPEND ${root}/ OUTPUT_VARIABLE paths)
  foreach(folder IN LISTS arg_WITH)
    file(GLOB more CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${folder}/*.yaml)
    foreach(name IN LISTS more)
      list(APPEND names ${name})
      list(APPEND paths ${CMAKE_CURRENT_SOURCE_DIR}/${name})
    endforeach()
  endforeach()
  foreach(file IN LISTS arg_FILES)
    get_filename_component(name ${file} NAME)
    list(APPEND names ${name})
    list(APPEND paths ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  foreach(name path IN ZIP_LISTS names paths)
    list(APPEND pairs ${name}=${path})
  endforeach()
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${output})
  add_custom_command(
    OUTPUT ${output}
    DEPENDS ${paths} embed
    COMMAND embed ${output} ${pairs}
    COMMENT "Embedding ${arg_FOLDER}/"
    VERBATIM)
endfunction()
