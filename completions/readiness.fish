# Completion for fish. The program itself says what fits: `readiness complete -- WORD...`

function __readiness_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] "$word" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$word"
        else
            echo $line
        end
    end
end
complete -c readiness -f -a '(__readiness_complete)'
