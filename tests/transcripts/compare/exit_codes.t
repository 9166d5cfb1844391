# promise: the exit code says whether anything changed or fell, the same in every format and whatever is written
$ cat >old.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {ref: A, role: lead}
> defaults: {date: 2026-03-31}
> context: {ctx.on_call: "no"}
> answers: {prepare.first_steps: 2, respond.heroes: agree, learn.near_misses: agree}
> END
> sed 's/steps: 2/steps: 1/; s/heroes: agree/heroes: disagree/; s/03-31/09-30/' old.yaml >new.yaml
> sed 's/steps: 2/steps: 3, learn.near_miss: agree/' old.yaml >typo.yaml
> sed 's/questionnaire: demo/questionnaire: ai-adoption/' old.yaml >other.yaml
> sed 's/03-31/09-30/' old.yaml >same.yaml
> mkdir empty one && mkdir one/2026-Q1 && cp old.yaml one/2026-Q1/a.answers.yaml
$ for format in terminal markdown json; do
>   for pair in 'old same' 'old new' 'new old'; do
>     set -- $pair
>     for flags in '' '--exit-code' '--max-drop 1.5' '--max-drop 2' '--exit-code --max-drop 99'; do
>       readiness compare $1.yaml $2.yaml $flags -f $format -o out >/dev/null 2>&1 && echo "$pair $flags: 0" || echo "$pair $flags: $?"
>     done
>   done >$format
> done; cmp terminal markdown && cmp terminal json && cat terminal
old same : 0
old same --exit-code: 0
old same --max-drop 1.5: 0
old same --max-drop 2: 0
old same --exit-code --max-drop 99: 0
old new : 0
old new --exit-code: 1
old new --max-drop 1.5: 1
old new --max-drop 2: 0
old new --exit-code --max-drop 99: 1
new old : 0
new old --exit-code: 1
new old --max-drop 1.5: 1
new old --max-drop 2: 1
new old --exit-code --max-drop 99: 1
$ for format in terminal markdown json; do
>   readiness compare old.yaml typo.yaml -f $format 2>/dev/null; echo $?
>   readiness compare old.yaml other.yaml -f $format 2>/dev/null; echo $?
>   readiness compare empty old.yaml -f $format 2>/dev/null; echo $?
> done | paste - - -
3	6	5
3	6	5
3	6	5
$ readiness compare typo.yaml missing.yaml 2>&1 | grep -A 1 ^error
error[A0101]: `learn.near_miss` is not a question of demo
  --> typo.yaml:6:35
--
error[F0001]: this file does not exist
  --> missing.yaml
$ readiness compare old.yaml other.yaml typo.yaml >/dev/null 2>&1
[3]
$ readiness compare empty old.yaml
error: there are no answers in empty
[5]
$ readiness compare one
error: one does not hold a folder for each of two waves
[5]
$ readiness compare old.yaml
error[U0103]: there is nothing to compare `old.yaml` with
  = help: name two answers files or folders, the older one first
  = more: readiness explain U0103
[2]
$ readiness compare old.yaml new.yaml --max-drop=-1
error[U0103]: --max-drop: `-1` is below 0
  = help: usage: readiness compare OLD NEW... [FLAGS]; readiness help compare shows all flags
  = more: readiness explain U0103
[2]
$ readiness compare old.yaml new.yaml --out jsn=x
error[U0103]: `jsn` is not a format of this command
  = help: did you mean `json`?
  = more: readiness explain U0103
[2]
$ readiness diff old.yaml same.yaml --exit-code --out json=/dev/full
Incident readiness of a software team                   2026-03-31 to 2026-09-30
Comparable: same questionnaire, same scoring (demo 1.0.0).
Still level 1 to 2; the low end stays at 2.1: no answer counts differently.

Team lead A
Nothing changed.
error[F0005]: this file cannot be written: No space left on device
  --> /dev/full
   = help: choose another place with -o; whoever reads from this one may have got a part
   = more: readiness explain F0005
[3]
