# promise: a page that cannot be judged is told, never passed
$ echo 'AI is fine.' | readiness rules lint -
$ for i in 1 2 3 4 5 6; do echo "Les outils d'intelligence artificielle sont permis."; done | readiness rules lint - -f short
