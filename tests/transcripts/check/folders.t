# promise: in a folder nothing that could be somebody's answers is dropped in silence, and what systems leave there is no answer
$ mkdir f
$ cat >f/good.yaml <<'END'
> schema: readiness/answers@1
> questionnaire: demo
> respondent: {ref: G, role: lead}
> subject: {unit: red}
> answers: {respond.quiet_nights: 0}
> END
$ sed 's/red/blue/; s/nights: 0/nights: 7/' f/good.yaml >bad.yaml
$ cp bad.yaml f/bad.yaml; readiness check f --min 5 --strict | tail -n 1
2 checks on 2 files: 2 failed.
$ sed 's/answers@1/answer@1/' bad.yaml >f/bad.yaml; readiness check f --min 5
error[Y0205]: expected readiness/answers@1, found `readiness/answer@1`
  --> f/bad.yaml:1:9
   |
 1 | schema: readiness/answer@1
   |         ^^^^^^^^^^^^^^^^^^
   = help: did you mean `readiness/answers@1`?
   = more: readiness explain Y0205
Gates from the command line                                          23 Nov 2026

f/bad.yaml
  gate      wants                     got                          result   line
  readable  answers that can be read  Y0205: expected              REFUSED     1
                                      readiness/answers@1, found
                                      `readiness/answer@1`

  - readable: did you mean `readiness/answers@1`?

1 check on 1 file: 1 refused.
[3]
$ for line in 'schema: readiness/answers@2' 'Schema: readiness/answers@1' 'shema: readiness/answers@1' 'schema: Readiness/Answers@1' 'note: none'; do sed "1s|.*|$line|" bad.yaml >f/bad.yaml; for command in 'check --min 5' report batch lint 'compare bad.yaml'; do readiness $command f >/dev/null 2>&1; echo -n "$? "; done; echo "$line"; done
3 3 3 1 3 schema: readiness/answers@2
3 3 3 1 3 Schema: readiness/answers@1
3 3 3 1 3 shema: readiness/answers@1
3 3 3 1 3 schema: Readiness/Answers@1
3 3 3 1 3 note: none
$ rm f/bad.yaml; mkdir f/__MACOSX f/.git; for name in ._good.yaml '~$good.yaml' __MACOSX/x.yaml .git/y.yaml; do echo '[' >"f/$name"; done; ln -s gone f/.#good.yaml
$ for command in 'check --min-n 1' report batch lint 'compare f/good.yaml'; do readiness $command f >/dev/null 2>said; echo "$? $(grep -c ^error said)"; done
0 0
0 0
0 0
0 0
0 0
$ cp bad.yaml f/B.YML; readiness check f --min-n 1 | tail -n 1; rm f/B.YML
2 checks on 2 files: 2 passed.
$ echo 'version: 3' >f/compose.yaml; mkfifo f/pipe.yaml; echo x >f/scores.csv; echo '{}' >f/result.json
$ readiness check f --min-n 1 >/dev/null
warning[F0008]: this file in a folder is not read: it does not say that it holds answers
  --> f/compose.yaml
   = help: begin it with `schema: readiness/answers@1`, if it does
   = more: readiness explain F0008

warning[F0007]: this is not a regular file and is not read
  --> f/pipe.yaml
   = help: name it on the command line to read it as a stream
   = more: readiness explain F0007

warning[F0006]: this JSON file in a folder is not read: it does not look like answers
  --> f/result.json
   = help: name the file itself, if it holds answers
   = more: readiness explain F0006

warning[F0006]: this table in a folder is not read: it does not look like answers
  --> f/scores.csv
   = help: name the file itself, if it holds answers
   = more: readiness explain F0006
