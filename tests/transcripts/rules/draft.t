# promise: a page is drafted from what was decided, and passes rules lint without a finding
$ readiness rules draft $EXAMPLES/law-firm/rules/page.yaml
# AI in real estate: the rules on one page

Holds from 2026-09-14. Questions: ask Nora Weiss, ext. 4312, who answers within a working day. Until then it is red.

## You may use AI for

- first drafts of lease reports
- summaries of published judgments
- translations of our own texts

## Not for

- advice to a client without a lawyer in between
- deadlines

## Green, amber, red

| | What goes in | Which tool |
| --- | --- | --- |
| Green | published judgments and statutes; press releases that are already public; our own templates | LexDraft, DeepL Pro |
| Amber | leases and land registers; figures of a matter. Condition: names, addresses and account numbers are blacked out first | only in LexDraft |
| Red | a client's contract in a private account; identity papers; drafts of a bid | no tool |

## Tools

Approved: LexDraft, DeepL Pro. No other tool.

## Who answers

Whoever signs the letter has read all of it and answers for it, as if no AI had been used.

Something went wrong? Tell Nora Weiss the same day. Whoever kept to this page is covered.
$ readiness rules draft $EXAMPLES/law-firm/rules/page.yaml | diff - $EXAMPLES/law-firm/rules/page-2026.md && echo same
same
$ readiness rules draft $EXAMPLES/law-firm/rules/page.yaml -o page.html && grep -c '<h1' page.html
1
$ readiness rules lint $EXAMPLES/law-firm/rules/page-2026.md --strict -f short
$ readiness rules draft $EXAMPLES/law-firm/compliance.answers.yaml
From the answers: 4 examples. Complete the rest.
# Take the # away, write, then: readiness rules draft THIS-FILE -o page.md
schema: readiness/rule-page@1
title: "AI in Real Estate: the rules on one page"
since: 2026-11-23
ask:      # what is not on the page is red until they answer
  # who: the person who answers questions, by name
  # how: ext. 4312
  # within: a working day
uses:
  # - first drafts of letters
not_for:
  # - advice to a client without a lawyer in between
tools:    # no other tool is approved
  # - the name of the approved assistant
green:    # what may always go in: documents from your own desks, two or more
  examples:
    - "A press release that is already public"
  # tools: [the name of the approved assistant]
amber:    # what may go in once something was done
  examples:
    - "Last quarter's figures with client names removed"
  # condition: names and addresses are blacked out first
  # tools: [the name of the approved assistant]
red:      # what never goes in
  examples:
    - "A named client's contract, into a free public chatbot on a private account"
    - "A draft internal strategy paper, into the company's approved assistant"
# answers: Whoever signs the letter   # and has read all of it
# mistakes: {tell: a person by name, within: the same day, covered: true}
$ readiness rules draft >blank.yaml; readiness rules draft blank.yaml
error[Y0203]: a page of rules needs the key `answers`
  --> blank.yaml:2:1
   |
 2 | schema: readiness/rule-page@1
   | ^^^^^^
   = help: Who answers for the result and has read all of it, as in: Whoever signs.
   = more: readiness explain Y0203

error[Y0209]: nothing is written after `ask:`
  --> blank.yaml:5:1
   |
 5 | ask:      # what is not on the page is red until they answer
   | ^^^
   = help: write whom to ask, or delete the line
   = more: readiness explain Y0209

error[Y0209]: nothing is written after `uses:`
  --> blank.yaml:9:1
   |
 9 | uses:
   | ^^^^
   = help: write `[]` for an empty list
   = more: readiness explain Y0209

error[Y0209]: nothing is written after `not_for:`
  --> blank.yaml:11:1
   |
11 | not_for:
   | ^^^^^^^
   = help: write `[]` for an empty list
   = more: readiness explain Y0209

error[Y0209]: nothing is written after `tools:`
  --> blank.yaml:13:1
   |
13 | tools:    # no other tool is approved
   | ^^^^^
   = help: write `[]` for an empty list
   = more: readiness explain Y0209

error[Y0209]: nothing is written after `examples:`
  --> blank.yaml:16:3
   |
16 |   examples:
   |   ^^^^^^^^
   = help: write `[]` for an empty list
   = more: readiness explain Y0209

error[Y0203]: green needs the key `tools`
  --> blank.yaml:16:3
   |
16 |   examples:
   |   ^^^^^^^^
   = help: Into which of the tools they may go.
   = more: readiness explain Y0203

error[Y0203]: amber needs the key `condition`
  --> blank.yaml:20:3
   |
20 |   examples:
   |   ^^^^^^^^
   = help: What must be done first.
   = more: readiness explain Y0203

error[Y0203]: amber needs the key `tools`
  --> blank.yaml:20:3
   |
20 |   examples:
   |   ^^^^^^^^
   = help: Into which of the tools they may go.
   = more: readiness explain Y0203

... and 2 more of Y0209 (7 in all)
[3]
$ sed 's/tools: \[LexDraft\]/tools: [LexDraf]/' $EXAMPLES/law-firm/rules/page.yaml >typo.yaml; readiness rules draft typo.yaml
error[G0403]: `LexDraf` is not one of the approved tools
  --> typo.yaml:21:11
   |
21 |   tools: [LexDraf]
   |           ^^^^^^^
   = help: did you mean `LexDraft`?
   = more: readiness explain G0403
[3]
