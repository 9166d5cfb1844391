# promise: a rule case is answered by the page's words, or said not to be
$ readiness rules cases $EXAMPLES/law-firm/rules/page-2026.md
Rule cases, by the page alone
../examples/law-firm/rules/page-2026.md answers 2 of 4 cases by its words.
  Case                  By the page   Its words there       Where it goes
  A press release that  red           line 20: press,       no, line 26: No
  is already public,                  release, already,     other tool
  into any public                     public
  chatbot.
  Last quarter's        not answered  line 21: figures      approved, line 26
  figures with client
  names removed, into
  the company's
  approved assistant.
  A named client's      red           line 22: client's,    no, line 26: No
  contract, into a                    contract              other tool
  free public chatbot
  on a private
  account.
  A draft internal      not answered  line 22: paper        approved, line 26
  strategy paper, into
  the company's
  approved assistant.

Not answered means: not by the words of this page. Somebody may still be able to
tell; have two people answer, and see whether they agree.
$ readiness rules cases $EXAMPLES/law-firm/rules/policy-2025.md -f json | grep light
      "light": "red",
      "light": null,
      "light": "red",
      "light": null,
$ readiness rules cases $EXAMPLES/law-firm/rules/page-2026.md -q demo
`demo` has no rule cases; name another with -q
[5]
