# promise: a figure, a share or a change is added as a row, in a new file, too; what is nearly a name that is there is taken for misspelled; a later row corrects an earlier one
$ readiness track add f.csv --workflow letters --measure "time per letter" --value 34 --unit minutes --n 41 --source "one week timed" --date 2026-11-16
Added to f.csv: letters, 16 Nov 2026, time per letter: 34 minutes, n 41
$ readiness track add f.csv --workflow letters --measure "time per letter" --value 33 --date "16 Nov 2026"
Added to f.csv: letters, 16 Nov 2026, time per letter: 33 minutes
It counts in place of 34, n 41, one week timed, of the same day, which stays in the file: of one day and measure the last row counts. For several cases of a day add their mean, with --n.
$ readiness track add f.csv --workflow letters --change "drafts from a template"
Added to f.csv: letters, 23 Nov 2026, change: drafts from a template
$ readiness track add f.csv --workflow letters --measure "errors in review" --value 4/120
Added to f.csv: letters, 23 Nov 2026, errors in review: 3.333333333 %, n 120
$ cat f.csv
workflow,date,measure,value,n,unit,source,better,change
letters,2026-11-16,time per letter,34,41,minutes,one week timed,,
letters,2026-11-16,time per letter,33,,,,,
letters,2026-11-23,,,,,,,drafts from a template
letters,2026-11-23,errors in review,3.333333333,120,%,,,
$ readiness track f.csv | head -n 2
Outcomes                                                what came of the changes
16 Nov 2026 to 23 Nov 2026                 2 figures, 1 corrected by a later row
$ readiness track add f.csv --workflow leters --measure "time per letter" --value 34
error[O0110]: there is no workflow `leters` yet, but there is `letters`
  = help: write it the same way, or add --new if it is another one
  = more: readiness explain O0110
Nothing was added to f.csv.
[3]
$ readiness track add f.csv --workflow letters --measure "time per later" --value 34
error[O0110]: there is no measure `time per later` yet, but there is `time per letter`
  = help: write it the same way, or add --new if it is another one
  = more: readiness explain O0110
Nothing was added to f.csv.
[3]
$ readiness track add f.csv --workflow letters --measure "time per later" --value 34 --new
Added to f.csv: letters, 23 Nov 2026, time per later: 34
$ readiness track add f.csv --workflow letters --measure "time per letter" --value 34 --date 2026-12-01
error[U0103]: `2026-12-01` is still to come
  = help: a figure is added once it is known
  = more: readiness explain U0103
[2]
$ readiness track add f.csv --workflow letters --measure "time per letter" --value 3,5
error[O0105]: `3,5` has a comma in place of the decimal point
  --> f.csv:7:36
   |
 7 | letters,2026-11-23,time per letter,"3,5",,,,,
   |                                    ^^^^^
   = help: write it like 12 or 12.5
   = more: readiness explain O0105
Nothing was added to f.csv.
[3]
$ readiness track add f.csv --workflow letters --measure "time per letter" --value 3 --unit hours
error[O0107]: `time per letter` is in hours here, and in minutes further up
  --> f.csv:7:39
   |
 7 | letters,2026-11-23,time per letter,3,,hours,,,
   |                                       ^^^^^
   = help: convert the figure, or give the measure another name
   = more: readiness explain O0107
Nothing was added to f.csv.
[3]
$ readiness track add f.csv --workflow letters --measure "errors in review" --value 140/120
error[U0103]: `140/120` is not a share
  = help: write it like --value 4/120
  = more: readiness explain U0103
[2]
$ readiness track add f.csv --workflow letters --measure "errors in review"
error[U0103]: `track add` needs --measure and --value, or --change
  = help: a figure has both; a change of the work has only --change
  = more: readiness explain U0103
[2]
$ readiness track add f.csv --workflow letters --measure time --value 3 --change too
error[U0103]: a figure and a change are two rows
  = help: add one after the other
  = more: readiness explain U0103
[2]
$ readiness track add f.csv --workflow "=1+1" --measure time --value 3
error[O0109]: the text of --workflow begins like a formula: `=1+1`
  = help: begin it with a letter, and leave out what cannot be seen
  = more: readiness explain O0109
Nothing was added to f.csv.
[3]
$ readiness track f.csv --value 3
error[U0103]: a figure is added by `track add`
  = help: readiness track add f.csv --workflow ...
  = more: readiness explain U0103
[2]
$ readiness track add no/such/f.csv --workflow letters --measure time --value 3
error[F0005]: this file cannot be written: No such file or directory
  --> no/such/f.csv
   = help: check the folder, its permissions and the space left; nothing was added
   = more: readiness explain F0005
Nothing was added to no/such/f.csv.
[3]
$ printf 'workflow,date,measure,value,n\nletters,2026-01-05,ti' >torn.csv; readiness track add torn.csv --workflow letters --measure time --value 3
error[O0103]: this row has 3 cells, and its header 5
  --> torn.csv:2:1
   |
 2 | letters,2026-01-05,ti
   | ^^^^^^^^^^^^^^^^^^^^^
   = help: complete or delete the row; a cell with a comma in it goes in quotes
   = more: readiness explain O0103
Nothing was added to torn.csv.
[3]
$ wc -l <f.csv
6
