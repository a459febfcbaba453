//! Other programs: started without input, in a clean environment, their output shown as it comes.

use std::env;
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

/// One call of a program.
pub struct Run {
    command: Command,
}

/// What a program said, and whether it succeeded.
pub struct Said {
    /// Everything it wrote, standard error included.
    pub text: String,
    /// Whether it left with 0.
    pub success: bool,
}

impl Run {
    /// A call of `program`; what cargo told xtask about xtask is not passed on.
    pub fn new(program: impl AsRef<OsStr>) -> Run {
        let mut command = Command::new(program);
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("CARGO_PKG_")
                || name.starts_with("CARGO_MANIFEST_")
                || name == "CARGO_BIN_NAME"
            {
                command.env_remove(name.as_ref());
            }
        }
        command.stdin(Stdio::null());
        Run { command }
    }

    /// The cargo that runs xtask.
    pub fn cargo() -> Run {
        Run::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    pub fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Run {
        self.command.args(arguments);
        self
    }

    pub fn arg(self, argument: impl AsRef<OsStr>) -> Run {
        self.args([argument])
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Run {
        self.command.env(name, value);
        self
    }

    pub fn without(mut self, names: &[&str]) -> Run {
        for name in names {
            self.command.env_remove(name);
        }
        self
    }

    pub fn within(mut self, folder: &Path) -> Run {
        self.command.current_dir(folder);
        self
    }

    /// The bare command, for a library that wants to start it itself.
    pub fn into_command(self) -> Command {
        self.command
    }

    /// Runs to the end; a failure names the command.
    pub fn go(mut self) -> Result<()> {
        let status = self.spawn()?.wait().with_context(|| self.name())?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.name());
        }
        Ok(())
    }

    /// Runs to the end or stops the program when its time is over.
    pub fn go_for(mut self, limit: Duration) -> Result<()> {
        let mut child = self.spawn()?;
        let start = Instant::now();
        loop {
            match child.try_wait().with_context(|| self.name())? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => bail!("`{}` failed ({status})", self.name()),
                None if start.elapsed() > limit => {
                    child.kill().and_then(|()| child.wait()).with_context(|| self.name())?;
                    bail!("`{}` gave no answer within {} s", self.name(), limit.as_secs());
                }
                None => sleep(Duration::from_millis(100)),
            }
        }
    }

    /// Runs silently and returns what was written to standard output.
    pub fn read(mut self) -> Result<String> {
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = self.spawn()?.wait_with_output().with_context(|| self.name())?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("`{}` failed ({}): {}", self.name(), output.status, said.trim());
        }
        String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote no text", self.name()))
    }

    /// Runs silently and keeps what was written, whether it succeeds or not.
    pub fn hear(mut self) -> Result<Said> {
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = self.spawn()?.wait_with_output().with_context(|| self.name())?;
        let text =
            [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        Ok(Said { text, success: output.status.success() })
    }

    /// Runs, shows everything as it comes, and keeps it.
    pub fn watch(mut self) -> Result<Said> {
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.spawn()?;
        let errors = child.stderr.take().map(|stream| thread::spawn(move || pass_on(stream, io::stderr())));
        let mut text = child.stdout.take().map(|stream| pass_on(stream, io::stdout())).unwrap_or_default();
        if let Some(errors) = errors {
            text += &errors.join().map_err(|_| anyhow!("`{}`: its output was lost", self.name()))?;
        }
        let status = child.wait().with_context(|| self.name())?;
        Ok(Said { text, success: status.success() })
    }

    fn spawn(&mut self) -> Result<Child> {
        let name = self.name();
        self.command.spawn().with_context(|| format!("cannot start `{name}`"))
    }

    fn name(&self) -> String {
        let program = Path::new(self.command.get_program()).file_name().unwrap_or_default();
        let words = self.command.get_args().take(4).map(OsStr::to_string_lossy);
        let mut name = program.to_string_lossy().into_owned();
        for word in words {
            name.push(' ');
            name.push_str(&word);
        }
        name
    }
}

fn pass_on(stream: impl Read, mut to: impl Write) -> String {
    let mut kept = String::new();
    let mut lines = BufReader::new(stream);
    let mut line = Vec::new();
    while let Ok(1..) = lines.read_until(b'\n', &mut line) {
        // A closed terminal is no reason to stop the work.
        let _ = to.write_all(&line).and_then(|()| to.flush());
        kept.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    kept
}

/// Where a program is on the PATH.
pub fn on_path(program: &str) -> Option<std::path::PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|file| file.is_file())
}
