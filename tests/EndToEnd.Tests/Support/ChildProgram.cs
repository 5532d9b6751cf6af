using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace EndToEnd.Tests.Support;

/// <summary>A program started by a test: its output, how it ends, and that it does end.</summary>
internal sealed class ChildProgram : IAsyncDisposable
{
    private const int Sigterm = 15;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly List<(string Text, TaskCompletionSource<string> Seen)> _awaited = [];

    public ChildProgram(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Take(e.Data);
        _process.ErrorDataReceived += (_, e) => Take(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The memory that the process has now.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>Everything it wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>The first line that holds a text, at once when it was written before.</summary>
    /// <exception cref="InvalidOperationException">It ended, or a minute passed, without writing it.</exception>
    public async Task<string> LineAsync(string text)
    {
        var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_output)
        {
            if (_output.ToString().Split('\n').FirstOrDefault(l => l.Contains(text, StringComparison.Ordinal)) is { } line)
            {
                return line;
            }
            _awaited.Add((text, seen));
        }
        var first = await Task.WhenAny(seen.Task, _process.WaitForExitAsync(), Task.Delay(Longest, TimeProvider.System));
        return first == seen.Task || seen.Task.IsCompleted
            ? await seen.Task
            : throw new InvalidOperationException($"It {(HasEnded ? "ended" : "went on")} without writing « {text} »:\n{Output}");
    }

    /// <summary>Waits until it ended by itself, and gives its exit code.</summary>
    public async Task<int> EndedAsync(TimeSpan? longest = null)
    {
        await _process.WaitForExitAsync().WaitAsync(longest ?? Longest, TimeProvider.System);
        return _process.ExitCode;
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    public void Terminate() => Signal(_process.Id, Sigterm).ShouldBe(0);

    /// <summary>Ends it at once, as kill -9 does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!HasEnded)
        {
            _process.Kill(entireProcessTree: true);
            await EndedAsync();
        }
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }
        lock (_output)
        {
            _output.Append(line).Append('\n');
            foreach (var (_, seen) in _awaited.Where(a => line.Contains(a.Text, StringComparison.Ordinal)))
            {
                seen.TrySetResult(line);
            }
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int pid, int signal);
}
