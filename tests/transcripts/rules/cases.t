# promise: a rule case is answered by the page's words, or said not to be
$ readiness rules cases $EXAMPLES/law-firm/rules/page-2026.md
$ readiness rules cases $EXAMPLES/law-firm/rules/policy-2025.md -f json | grep light
$ readiness rules cases $EXAMPLES/law-firm/rules/page-2026.md -q demo
