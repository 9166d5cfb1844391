# promise: batch tells nothing of one to four people without names, however many answer by name beside them
$ { echo 'ref,role,unit,mindset.user_gets_the_blame,governance.in_writing,governance.unapproved_use'
>   for i in 1 2 3 4; do echo L$i,leader,x,,1,; done
>   echo P1,practitioner,x,agree,,0
>   for i in 2 3 4 5 6 7 8 9 10; do echo P$i,practitioner,y,disagree,,; done
>   for i in 11 12 13; do echo P$i,practitioner,y,neutral,,; done
>   echo P14,practitioner,y,?,,
> } >people.csv
$ readiness batch people.csv -q ai-adoption --group-by unit 2>err | grep -e blame -e 'writing' -e Few -A 1
$ readiness batch people.csv -q ai-adoption --group-by unit -f json 2>err | grep -A 8 -e '"mindset.user_gets_the_blame",$' | head -n 8
