# promise: rules lint shows phrases that are no rule where they stand, what is not said, and how sure that is
$ readiness rules lint $EXAMPLES/law-firm/rules/policy-2025.md
warning[G0203]: no list in green, amber and red was found
  --> ../examples/law-firm/rules/policy-2025.md
   = help: sort fifteen documents of your own work into three lists: always fine, only under a named condition, never
   = more: readiness explain G0203

warning[G0303]: it does not seem to say whom to ask
  --> ../examples/law-firm/rules/policy-2025.md
   = help: name a person, how to reach them, and how fast they answer
   = more: readiness explain G0303

warning[G0202]: it says only in general what AI may be used for
  --> ../examples/law-firm/rules/policy-2025.md:7:91
   |
 7 | The firm recognises that artificial intelligence (AI) offers significant opportunities to improve
   |                                                                                           ^^^^^^^
   = help: write two lists from your own work: `AI may be used for: first drafts of letters, ...; not for: ...`
   = more: readiness explain G0202

error[G0101]: "use their professional judgement" leaves the decision to whoever reads it
  --> ../examples/law-firm/rules/policy-2025.md:20:93
   |
20 | ...es. Everybody who works with it is expected to use their
   |                                                   ^^^^^^^^^
   = note: no rule, because two careful people decide differently, and each carries the risk of having guessed wrong
   = help: say what the judgement would be: three documents that may go in and three that may not
   = more: readiness explain G0101

error[G0101]: "exercise appropriate caution" leaves the decision to whoever reads it
  --> ../examples/law-firm/rules/policy-2025.md:21:31
   |
21 | professional judgement and to exercise appropriate caution. Lawyers should be mindful of their
   |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: no rule, because nobody can tell afterwards whether somebody was careful enough, so it guides nobody before
   = help: say what is to be done: who reads what before it goes out, and what is checked against which source
   = more: readiness explain G0101

error[G0101]: "be mindful" leaves the decision to whoever reads it
  --> ../examples/law-firm/rules/policy-2025.md:21:76
   |
21 | professional judgement and to exercise appropriate caution. Lawyers should be mindful of their
   |                                                                            ^^^^^^^^^^
   = note: no rule, because nobody can tell afterwards whether somebody was careful enough, so it guides nobody before
   = help: say what is to be done: who reads what before it goes out, and what is checked against which source
   = more: readiness explain G0101

error[G0104]: "where appropriate" does not say when or how much
  --> ../examples/law-firm/rules/policy-2025.md:22:39
   |
22 | professional duties at all times and, where appropriate, seek guidance.
   |                                       ^^^^^^^^^^^^^^^^^
   = note: no rule, because it does not say when that is, so it may be never
   = help: say when: `in every letter to a client`, `for more than ten pages`
   = more: readiness explain G0104

error[G0103]: "comply with all applicable laws" sends the reader elsewhere
  --> ../examples/law-firm/rules/policy-2025.md:24:16
   |
24 | Use of AI must comply with all applicable laws, regulations and professional rules. Users shall
   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: no rule, because whoever stands at the desk would have to know all of them, and what they mean for AI
   = help: write the two sentences here that matter for AI, and link the rest by name
   = more: readiness explain G0103

error[G0102]: "avoid entering sensitive information" does not say which data
  --> ../examples/law-firm/rules/policy-2025.md:32:24
   |
32 | Lawyers and staff must avoid entering sensitive
   |                        ^^^^^^^^^^^^^^^^^^^^^^^^
   = note: no rule, because what counts as sensitive is just what people do not know
   = help: name the documents: `Never: client names, contracts, medical letters, passwords. Fine: published brochures, ...`
   = more: readiness explain G0102

warning[G0202]: it says only in general which data may go in
  --> ../examples/law-firm/rules/policy-2025.md:32:39
   |
32 | Lawyers and staff must avoid entering sensitive
   |                                       ^^^^^^^^^
   = help: name the documents of your own desk: `Never: client names, contracts, medical letters. Always fine: published brochures, ...`
   = more: readiness explain G0202

warning[G0202]: it says only in general which tools are approved
  --> ../examples/law-firm/rules/policy-2025.md:34:18
   |
34 | reputation. Only approved tools may be used. A list of approved tools is kept by the IT department.
   |                  ^^^^^^^^^^^^^^
   = help: name them: `Approved: the assistant in our document system, with your own account. No other tool.`
   = more: readiness explain G0202

warning[G0104]: "adequate safeguards" perhaps does not say when or how much
  --> ../examples/law-firm/rules/policy-2025.md:36:36
   |
36 | Where personal data are concerned, adequate safeguards must be in place. The data protection hand...
   |                                    ^^^^^^^^^^^^^^^^^^^
   = note: no rule, because it does not say how much is enough
   = help: say which: `a second person reads it`, `every figure is looked up in the file`
   = more: readiness explain G0104

error[G0104]: "as necessary" does not say when or how much
  --> ../examples/law-firm/rules/policy-2025.md:42:82
   |
42 | ...ete or biased. It should therefore be reviewed as necessary before it
   |                                                   ^^^^^^^^^^^^
   = note: no rule, because it does not say when that is, so it may be never
   = help: say when: `in every letter to a client`, `for more than ten pages`
   = more: readiness explain G0104

warning[G0202]: it says only in general who answers for the result
  --> ../examples/law-firm/rules/policy-2025.md:45:7
   |
45 | ## 5. Responsibility
   |       ^^^^^^^^^^^^^^
   = help: write it in one line: `Whoever sends the letter has read it and answers for it, as if no AI had been used.`
   = more: readiness explain G0202

error[G0105]: "at the user's own risk" puts the risk on whoever reads it
  --> ../examples/law-firm/rules/policy-2025.md:47:18
   |
47 | The use of AI is at the user's own risk. The firm's rules on professional liability remain unaffe...
   |                  ^^^^^^^^^^^^^^^^^^^^^^
   = note: no rule, because it says who is to blame, not what is right; people stay away or keep quiet
   = help: say who answers for which result, and that whoever kept to this page is covered
   = more: readiness explain G0105

warning[G0105]: "Breaches of this policy may lead to disciplinary" perhaps puts the risk on whoever reads it
  --> ../examples/law-firm/rules/policy-2025.md:48:1
   |
48 | Breaches of this policy may lead to disciplinary action, up to and including termination.
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: no rule, because it threatens without saying what is allowed, so the safe thing is to do nothing, or to tell nobody
   = help: say what is allowed, and that whoever reports a mistake at once has nothing to fear
   = more: readiness explain G0105

error[G0104]: "where required" does not say when or how much
  --> ../examples/law-firm/rules/policy-2025.md:57:84
   |
57 | This policy will be reviewed periodically by the management committee, and amended where required.
   |                                                                                    ^^^^^^^^^^^^^^
   = note: no rule, because it does not say when that is, so it may be never
   = help: say when: `in every letter to a client`, `for more than ten pages`
   = more: readiness explain G0104
../examples/law-firm/rules/policy-2025.md: 453 words, about 2 minutes to read, English. By its words it says
  only in general  what AI may be used for (lines 7, 20 and 27)
  only in general  which data may go in (lines 32, 36 and 37)
  only in general  which tools are approved (line 34)
  only in general  who answers for the result (line 45)
  not              green, amber, red
1 page read: 9 errors, 8 warnings. Words show what is written, not whether it is right or kept.
[1]
$ readiness rules lint $EXAMPLES/law-firm/rules/page-2026.md
../examples/law-firm/rules/page-2026.md: 169 words, about 1 minute to read, English. By its words it says
  likely           what AI may be used for (lines 5, 7, 8 and 2 more)
  likely           which data may go in (lines 20, 21 and 22)
  likely           which tools are approved (lines 20, 21 and 26)
  perhaps          who answers for the result (line 30)
  in lists         green (line 20, 3 examples); amber (line 21, 2 examples); and red (line 22, 3 examples)
1 page read: 0 errors, 0 warnings. Words show what is written, not whether it is right or kept.
