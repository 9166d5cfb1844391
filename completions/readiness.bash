# shellcheck shell=bash
# Completion for bash. The program itself says what fits: `readiness complete -- WORD...`

_readiness() {
    local line=${COMP_LINE:0:COMP_POINT} words word prefix='' sign candidate files=''
    read -ra words <<<"$line"
    [[ $line != *[[:space:]] ]] || words+=('')
    word=${words[${#words[@]} - 1]}
    # The program completes whole words; bash wants what stands behind the last = or : alone.
    for sign in = :; do
        if [[ $COMP_WORDBREAKS == *$sign* && ${word#"$prefix"} == *$sign* ]]; then
            prefix=${word%"${word##*"$sign"}"}
        fi
    done
    COMPREPLY=()
    while IFS= read -r candidate; do
        if [[ $candidate == :files ]]; then
            files=yes
        elif [[ -n $candidate ]]; then
            candidate=${candidate%%$'\t'*}
            candidate=${candidate#"$prefix"}
            [[ $candidate != *[[:space:]]* ]] || printf -v candidate %q "$candidate"
            COMPREPLY+=("$candidate")
        fi
    done < <("$1" complete -- "${words[@]:1}" 2>/dev/null)
    if [[ -n $files && ${#COMPREPLY[@]} == 0 ]]; then
        compopt -o default
    elif [[ -n $files ]]; then
        compopt -o filenames
        while IFS= read -r candidate; do
            COMPREPLY+=("$candidate")
        done < <(compgen -f -- "${word#"$prefix"}")
    elif [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace
    fi
}
complete -F _readiness readiness
