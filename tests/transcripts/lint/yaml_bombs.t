# promise: ten thousand levels, an alias bomb and a hundred megabytes end quickly and in words
$ (printf 'schema: readiness/answers@1\nanswers: '; head -c 10000 /dev/zero | tr '\0' '[') >deep.yaml; readiness lint deep.yaml 2>&1 | cut -c 1-80
error[Y0109]: this is nested more than 32 levels deep, the limit
  --> deep.yaml:2:26
   |
 2 | answers: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
   |                          ^
   = help: give it fewer levels
   = more: readiness explain Y0109
1 file checked: 1 error, 0 warnings.
$ (echo 'a: &a [x, x]'; for c in b c d e f g h i j k l m n o p; do echo "$c: &$c [*a, *a, *a, *a, *a, *a, *a, *a, *a]"; done) >bomb.yaml; readiness lint bomb.yaml 2>/dev/null | head -n 7
error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used here
  --> bomb.yaml:1:4
   |
 1 | a: &a [x, x]
   |    ^^
   = help: put the text in quotes, or write the value out
   = more: readiness explain Y0103
$ head -c 100000000 /dev/zero | tr '\0' x >big.yaml; readiness lint big.yaml
error[F0004]: this file is larger than 4 MiB, the limit
  --> big.yaml
   = note: the system says: File too large
   = more: readiness explain F0004
0 files checked: 1 error, 0 warnings.
[3]
