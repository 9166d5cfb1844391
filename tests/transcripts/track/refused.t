# promise: every problem of a file of figures is told with its place and a next step, and nothing is concluded from it
$ cat >f.csv <<'EOF'
> workflow,date,measure,value,n,unit,better
> letters,5.1.2026,time per letter,40,12,minutes,
> letters,2026-01-12,time per letter,"40,5",12,minutes,
> letters,2026-01-19,time per letter,41,0,minutes,less
> letters,2026-01-26,time per letter,41,12,hours,
> letters,2026-02-02,time per letter
> ,2026-02-09,,40,,,
> letters,2026-02-09,errors,104,200,%,
> EOF
$ readiness track f.csv
error[O0104]: `5.1.2026` is not a day
  --> f.csv:2:9
   |
 2 | letters,5.1.2026,time per letter,40,12,minutes,
   |         ^^^^^^^^
   = help: write it like 2026-11-23
   = more: readiness explain O0104

error[O0105]: `40,5` has a comma in place of the decimal point
  --> f.csv:3:36
   |
 3 | letters,2026-01-12,time per letter,"40,5",12,minutes,
   |                                    ^^^^^^
   = help: write it like 12 or 12.5
   = more: readiness explain O0105

error[O0106]: a figure of `0` cases says nothing
  --> f.csv:4:39
   |
 4 | letters,2026-01-19,time per letter,41,0,minutes,less
   |                                       ^
   = help: write how many cases it is of, or leave the cell empty
   = more: readiness explain O0106

error[O0109]: `less` is neither lower nor higher
  --> f.csv:4:49
   |
 4 | letters,2026-01-19,time per letter,41,0,minutes,less
   |                                                 ^^^^
   = help: say which is better, lower or higher, or leave the cell empty
   = more: readiness explain O0109

error[O0103]: this row has 3 cells, and its header 7
  --> f.csv:6:1
   |
 6 | letters,2026-02-02,time per letter
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: complete or delete the row; a cell with a comma in it goes in quotes
   = more: readiness explain O0103

error[O0108]: this row names no workflow
  --> f.csv:7:1
   |
 7 | ,2026-02-09,,40,,,
   | ^
   = help: say which work it is about
   = more: readiness explain O0108

error[O0108]: this row names no measure
  --> f.csv:7:13
   |
 7 | ,2026-02-09,,40,,,
   |             ^
   = help: say what was measured
   = more: readiness explain O0108

error[O0105]: `104` is not a share in percent
  --> f.csv:8:27
   |
 8 | letters,2026-02-09,errors,104,200,%,
   |                           ^^^
   = help: write a number from 0 to 100, or another unit
   = more: readiness explain O0105
[3]
$ printf 'workflow,day,measure,value\n' | readiness track -
error[O0101]: there is no column `date`
  --> <stdin>:1:1
   |
 1 | workflow,day,measure,value
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: outcome figures need workflow,date,measure,value; the others are n, unit, source, better and change
   = more: readiness explain O0101

error[O0102]: `day` is not a column of outcome figures
  --> <stdin>:1:10
   |
 1 | workflow,day,measure,value
   |          ^^^
   = help: the columns are workflow, date, measure, value, n, unit, source, better and change; begin its name with x- to keep it unread
   = more: readiness explain O0102
[3]
$ printf '' | readiness track -
error[O0101]: this file holds no figures
  --> <stdin>
   = help: begin it with `readiness track add`, or with a row that names its columns: workflow,date,measure,value
   = more: readiness explain O0101
[3]
$ printf 'workflow,date,measure,value\n' | readiness track -
error: there is no figure here yet
[5]
$ readiness track missing.csv
error[F0001]: this file does not exist
  --> missing.csv
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ readiness track f.csv g.csv
error[U0103]: one file at a time
  = help: leave `g.csv` out
  = more: readiness explain U0103
[2]
$ printf 'workflow,date,measure,value\na,2026-01-05,time,4\n' >g.csv; readiness track g.csv --workflow b
error[O0110]: --workflow `b` is not a workflow of this file
  = help: its workflows are a
  = more: readiness explain O0110
[3]
$ readiness track g.csv --cases b=10
error[O0110]: --cases `b` is not a workflow of this file
  = help: its workflows are a
  = more: readiness explain O0110
[3]
$ readiness track g.csv --price free
error[U0113]: `free` is not the price of an hour
  = help: write it like --price "95 EUR"
  = more: readiness explain U0113
[2]
$ readiness track g.csv --cases a
error[U0113]: `a` names no number of cases
  = help: write it like --cases "lease reports=48"
  = more: readiness explain U0113
[2]
$ readiness track g.csv -o g.csv
error[U0103]: `g.csv` is one of the input files; it was left alone
  = help: choose another file with -o or --out
  = more: readiness explain U0103
[2]
$ printf 'schema: readiness/measures@1\nusages: [clicks]\n' >m.yaml; readiness track g.csv --measures m.yaml
error[Y0202]: a list of measures' words has no key `usages`
  --> m.yaml:2:1
   |
 2 | usages: [clicks]
   | ^^^^^^
   = note: the keys here are schema, usage, higher_is_better, lower_is_better, elapsed, shares, medians, minutes, periods and evidence
   = help: did you mean `usage`?
   = more: readiness explain Y0202
[3]
