# promise: build servers are told paths in the repository, wherever the program was started
$ mkdir -p repo/.git repo/answers/2026-Q4 && cp $EXAMPLES/insurer-claims/leader.answers.yaml repo/answers/2026-Q4/a.yaml
$ (cd repo/answers && readiness check 2026-Q4/a.yaml --min 50 -f github)
::error file=answers/2026-Q4/a.yaml,line=88,title=min-overall FAIL::min-overall: wanted score(overall) >= 50, got 35, at best 44
[1]
$ (cd repo/answers/2026-Q4 && readiness check "$PWD/a.yaml" --min 50 -f gitlab) | grep path
      "path": "answers/2026-Q4/a.yaml",
$ (cd repo/answers && readiness lint ../answers/2026-Q4/a.yaml -f junit) | grep -o 'classname="[^"]*"'
classname="answers/2026-Q4/a.yaml"
$ # outside of it, and outside of any, as they were named
$ cp repo/answers/2026-Q4/a.yaml .; readiness check ./a.yaml --min 50 -f github
::error file=./a.yaml,line=88,title=min-overall FAIL::min-overall: wanted score(overall) >= 50, got 35, at best 44
[1]
$ (cd repo && readiness check ../a.yaml --min 50 -f github)
::error file=../a.yaml,line=88,title=min-overall FAIL::min-overall: wanted score(overall) >= 50, got 35, at best 44
[1]
