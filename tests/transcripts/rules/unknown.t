# promise: a page that cannot be judged is told, never passed
$ echo 'AI is fine.' | readiness rules lint -
error[G0306]: there is too little text to tell anything: 3 words
  --> <stdin>
   = help: see whether it is the right file; a scanned PDF holds pictures only
   = more: readiness explain G0306
0 pages read: 1 error, 0 warnings. Words show what is written, not whether it is right or kept.
[3]
$ for i in 1 2 3 4 5 6; do echo "Les outils d'intelligence artificielle sont permis."; done | readiness rules lint - -f short
<stdin>: error[G0305]: the language is not one that there is a phrasebook for (German or English)
[3]
