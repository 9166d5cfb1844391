# promise: batch tells nothing of one to four people without names, however many answer by name beside them
$ { echo 'ref,role,unit,mindset.user_gets_the_blame,governance.traffic_light,governance.unapproved_use'
>   for i in 1 2 3 4; do echo L$i,leader,x,,1,; done
>   echo P1,practitioner,x,agree,,0
>   for i in 2 3 4 5 6 7 8 9 10; do echo P$i,practitioner,y,disagree,,; done
>   for i in 11 12 13; do echo P$i,practitioner,y,neutral,,; done
>   echo P14,practitioner,y,?,,
> } >people.csv
$ readiness batch people.csv -q ai-adoption --group-by unit 2>err | grep -e '^  *unit' -e '^  x' -e '^  y' -e '^  all' -e blame -e 'Green, amber' -e Withheld -e Few
  unit   n   overall
  x      5  withheld
  y     13  withheld
  all   18         -
Withheld: fewer than 5 people without names, 10 where a sensitive question
  The user gets the blame          13    65  0 1 3 9 0               few   few
  Green, amber, red list                     withheld
Few: fewer than 5 answered don't know, left it open or found it not applicable.
$ readiness batch people.csv -q ai-adoption --group-by unit -f json 2>err | grep -A 9 -e '"id": "mindset.user_gets_the_blame"'
      "id": "mindset.user_gets_the_blame",
      "withheld": false,
      "given": 13,
      "dont_know": null,
      "declined": null,
      "missing": null,
      "not_applicable": null,
      "levels": [0, 1, 3, 9, 0],
      "nearly_all": null,
      "mean": 65.384615385
