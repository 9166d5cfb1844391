# promise: rules lint shows phrases that are no rule where they stand, what is not said, and how sure that is
$ readiness rules lint $EXAMPLES/law-firm/rules/policy-2025.md
$ readiness rules lint $EXAMPLES/law-firm/rules/page-2026.md
