# promise: rows with too few or too many cells, a cut-off last row, quotes gone wrong, NUL and no UTF-8 are each told
$ printf 'ref,role,learn.near_misses\nL1,lead\nL2,lead,agree,more\nL"3,lead,agree\n"L4"x,lead,agree\nL\0005,lead,agree\nL\xff6,lead,agree\n"L7,lead,agree\nL8,lea' >team.csv
$ readiness batch team.csv -q demo --show-values --format csv --keep-going 2>&1 | grep -v -e '^ *|' -e '^$' | sed 's/^/| /'
| ref,role,withheld,overall,overall.low,overall.high,prepare,prepare.low,prepare.high,respond,respond.low,respond.high,learn,learn.low,learn.high
| warning[B0105]: 10 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, prepare.i_know_my_part and 5 more
|   --> team.csv
|    = more: readiness explain B0105
| error[B0111]: this row has 2 cells, the header has 3
|   --> team.csv:2:7
|  2 | L1,lead
|    = note: row 2
|    = help: was it cut off, or is a comma missing?
|    = more: readiness explain B0111
| error[B0111]: this row has 4 cells, the header has 3
|   --> team.csv:3:15
|  3 | L2,lead,agree,more
|    = note: row 3
|    = help: does a text with a comma lack its quotes?
|    = more: readiness explain B0111
| error[B0114]: this row has a quote inside a cell that does not begin with one
|   --> team.csv:4:2
|  4 | L"3,lead,agree
|    = note: row 4
|    = help: put a cell that holds quotes, or what parts the cells, in quotes, and double the quotes in it
|    = more: readiness explain B0114
| error[B0114]: this row has text after the closing quote of a cell
|   --> team.csv:5:5
|  5 | "L4"x,lead,agree
|    = note: row 5
|    = help: put a cell that holds quotes, or what parts the cells, in quotes, and double the quotes in it
|    = more: readiness explain B0114
| error[B0112]: this row holds a NUL byte
|   --> team.csv:6:2
|  6 | L\x005,lead,agree
|    = note: row 6
|    = help: save the table as UTF-8 text
|    = more: readiness explain B0112
| error[B0112]: this row is not UTF-8
|   --> team.csv:7:2
|  7 | L\xff6,lead,agree
|    = note: row 7
|    = help: save the table as UTF-8 text
|    = more: readiness explain B0112
| error[B0114]: this row has a quote that is never closed
|   --> team.csv:8:1
|  8 | "L7,lead,agree
|    = note: row 8
|    = help: put a cell that holds quotes, or what parts the cells, in quotes, and double the quotes in it
|    = more: readiness explain B0114
| error[B0111]: this row has 2 cells, the header has 3
|   --> team.csv:9:6
|  9 | L8,lea
|    = note: row 9
|    = help: was it cut off, or is a comma missing?
|    = more: readiness explain B0111
