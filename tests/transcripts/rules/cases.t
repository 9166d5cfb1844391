# promise: a rule case is answered by the page's words, or said not to be
$ readiness rules cases $EXAMPLES/law-firm/rules/page-2026.md
Rule cases, by the page alone
../examples/law-firm/rules/page-2026.md answers 2 of 4 cases by its words.
  Case                          By the page   Line  Words of the case there
  A press release that is       green           20  press, release, already,
  already public, into any                          public
  public chatbot.
  Last quarter's figures with   not answered    21  figures, names
  client names removed, into
  the company's approved
  assistant.
  A named client's contract,    red             22  client's, contract, private,
  into a free public chatbot                        account
  on a private account.
  A draft internal strategy     not answered    22  draft, paper
  paper, into the company's
  approved assistant.

Not answered means: not by the words of this page. Somebody may still be able to
tell; have two people answer, and see whether they agree.
$ readiness rules cases $EXAMPLES/law-firm/rules/policy-2025.md -f json | grep light
      "light": null,
      "light": null,
      "light": null,
      "light": null,
$ readiness rules cases $EXAMPLES/law-firm/rules/page-2026.md -q demo
`demo` has no rule cases; name another with -q
[5]
