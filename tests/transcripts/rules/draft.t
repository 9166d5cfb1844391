# promise: a page is drafted from what was decided, and passes rules lint without a finding
$ readiness rules draft $EXAMPLES/law-firm/rules/page.yaml
$ readiness rules draft $EXAMPLES/law-firm/rules/page.yaml | diff - $EXAMPLES/law-firm/rules/page-2026.md && echo same
$ readiness rules draft $EXAMPLES/law-firm/rules/page.yaml -o page.html && grep -c '<h1' page.html
$ readiness rules lint $EXAMPLES/law-firm/rules/page-2026.md --strict -f short
$ readiness rules draft $EXAMPLES/law-firm/compliance.answers.yaml
$ readiness rules draft >blank.yaml; readiness rules draft blank.yaml
$ sed 's/tools: \[LexDraft\]/tools: [LexDraf]/' $EXAMPLES/law-firm/rules/page.yaml >typo.yaml; readiness rules draft typo.yaml
