# promise: a number that cannot be true beside another answer is refused where it is given, in whichever order, and both are named
$ printf '%s\n' 4 1 3 7 2 b b 1 5 q | readiness assess --role leader --unit a --workflow b --people 1 --date 2026-11-23 --script - 2>&1 | sed -n '/How many AI/,$p'
How many AI pilots were started here in the last 24 months?
0 to 1000; or u, b, ? > 3
  Saved: 3 pilots.

[Context, about 8 minutes left]
How many of those pilots are now in normal use beyond the people who tried
them?
0 to 1000; or u, b, ? > 7
  More pilots are in normal use than were started (Pilots started: 3 pilots).
  Correct this number, or the other answer first.
0 to 1000; or u, b, ? > 2
  Saved: 2 pilots.

[Context, about 8 minutes left]
Does a regulator or a professional body set rules for b?
  1  No
  2  Yes
1 to 2; or u, b, ? > b

[Context, about 8 minutes left]
How many of those pilots are now in normal use beyond the people who tried
them?
Your answer: 2 pilots. Enter keeps it.
0 to 1000; or u, b, ? > b

[Context, about 8 minutes left]
How many AI pilots were started here in the last 24 months?
Your answer: 3 pilots. Enter keeps it.
0 to 1000; or u, b, ? > 1
  More pilots are in normal use than were started (Pilots scaled: 2 pilots).
  Correct this number, or the other answer first.
0 to 1000; or u, b, ? > 5
  Changed: 3 pilots -> 5 pilots.

[Context, about 8 minutes left]
Does a regulator or a professional body set rules for b?
  1  No
  2  Yes
1 to 2; or u, b, ? > q

4 on the context and 0 of 22 questions answered, saved in leader.answers.yaml.
Resume later with:
  readiness assess --resume leader.answers.yaml
$ grep pilots leader.answers.yaml
  ctx.pilots_started: 5
  ctx.pilots_scaled: 2
