# promise: a table of candidates is a file of them: ranges in its cells, places in its findings
$ printf 'name;input;output;times_a_month;hours_each;people;repeats;stalls;errors;measure;data\nLease reports;a lease;a report;9;3-4;6;often;sometimes;sometimes to often;hours for a report;amber\nLand register checks;an extract;a list;25;0.5;4;often;rarely;rarely;charges missed;amber\n"Complaints; of tenants";a letter;an answer;6 to 20;;8;sometimes;often;rarely-often;;amber\n' >c.csv; readiness target c.csv
Which workflow to begin with
Probably Lease reports; 1 other could still come before it. It is surely ahead
of Land register checks on hours a month, waiting at handovers and errors under
overload. What to count: hours for a report.
   Place  Workflow                Points of 100  Hours a month
  1 to 2  Lease reports                70 to 87     162 to 216
  2 to 3  Land register checks               55             50
  1 to 3  Complaints; of tenants       31 to 91      not known

What could change that
  - Find out for Complaints; of tenants: hours each time (time it for one week).
    It could still come before Lease reports; if this turns out lowest, it no
    longer can.

How the points come about
                           hours  repeats  handovers  errors  number  data
  weight                       3        1          2       2       2     1
  Lease reports           3 to 4        4          2  2 to 4       4     2
  Land register checks         2        4          1       1       4     2
  Complaints; of tenants  0 to 4        2          4  1 to 4  0 to 4     2

Levels are from 0 to 4, with all that is not known at its worst and at its best;
points are levels times weights, of 100 at most. They are a judgement to
discuss, not a measurement.
$ readiness target c.csv -f json >table.json; readiness target $EXAMPLES/law-firm/candidates.yaml -f json | grep -A3 '"points"' | diff - <(grep -A3 '"points"' table.json) && echo same points
same points
$ printf 'name,inputs,stalls\nLetters,a claim,oftn\nFiles,b\n' >bad.csv; readiness target bad.csv
error[W0103]: this row has 2 cells, the header 3
  --> bad.csv:3:1
   |
 3 | Files,b
   | ^^^^^^^
   = help: write a cell for every column, and texts with commas in quotes
   = more: readiness explain W0103
[3]
$ printf 'name,input,stalls\nLetters,a claim,oftn\nFiles,b,\n' >bad.csv; readiness target bad.csv
error[W0102]: `oftn` is not one of never, rarely, sometimes and often
  --> bad.csv:2:17
   |
 2 | Letters,a claim,oftn
   |                 ^^^^
   = help: did you mean `often`?
   = more: readiness explain W0102
[3]
$ printf '\357\273\277name,input,output,people\nA,x,y,3\nB,x,y,4\n' >marked.csv; readiness target marked.csv | sed -n '3,5p'
   Place  Workflow  Points of 100  Hours a month
  1 to 2  A              0 to 100      not known
  1 to 2  B              0 to 100      not known
$ printf 'name,input,output\nA,"x,y\n' >open.csv; readiness target open.csv
error[W0103]: this row has a quote that is never closed
  --> open.csv:2:3
   |
 2 | A,"x,y
   |   ^
   = help: put a cell that holds quotes, or what parts the cells, in quotes, and double the quotes in it
   = more: readiness explain W0103
[3]
