# promise: answers that cannot all be true are refused in a table of many as everywhere
$ cat >t.csv <<'EOF'
> ref,role,ctx.pilots_started,ctx.pilots_scaled,tool_first.first_workflow
> L1,leader,3,7,2
> L2,leader,7,3,2
> L3,leader,3,7,1
> L4,leader,,7,1
> EOF
$ readiness batch t.csv -q ai-adoption --keep-going --show-values -f csv --figures given 2>err | cut -d , -f 1; grep -A 6 ^error err
ref
L2
L4
error[A0211]: More pilots are in normal use than were started
  --> t.csv:2:13
   |
 2 | L1,leader,3,7,2
   |             ^
   = note: row 2, column D `ctx.pilots_scaled`, and in 1 more row
   = help: correct one of the two answers
$ readiness batch t.csv -q ai-adoption -f csv >out 2>err; echo $?; grep -A 2 ^error err | head -n 3
3
error[A0211]: More pilots are in normal use than were started
  --> t.csv:2:1
   = note: row 2, column D `ctx.pilots_scaled`, and in 1 more row
$ readiness batch t.csv -q ai-adoption --keep-going >/dev/null 2>&1; echo $?
7
