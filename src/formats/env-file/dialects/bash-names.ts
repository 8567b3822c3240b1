/** Commands after which a variable may have another value, or the file may have ended. */
export const changesShell: ReadonlySet<string> = new Set(
  `. source eval exec exit return logout command builtin enable trap kill unset set shopt declare
  typeset local readonly export let read mapfile readarray printf getopts alias unalias cd pushd popd
  wait hash if then else elif fi for while until do done case esac select in function time coproc { }
  ! [[ break continue`.split(/\s+/),
);

/** Variables that bash computes, or does not let anyone set. */
export const ownedByShell: ReadonlySet<string> = new Set(
  `UID EUID PPID BASHOPTS SHELLOPTS BASH_VERSINFO POSIXLY_CORRECT RANDOM SRANDOM SECONDS LINENO
  EPOCHSECONDS EPOCHREALTIME BASHPID BASH_COMMAND BASH_SUBSHELL BASH_ARGV0 BASH_ALIASES BASH_CMDS
  FUNCNAME GROUPS DIRSTACK HISTCMD PIPESTATUS COMP_WORDBREAKS _`.split(/\s+/),
);
