using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PartnershipBot.Storage.Embedded;

/// <summary>
/// The one thread that writes. What waits when it becomes free goes into one commit, each batch under its own savepoint, so
/// that a batch in conflict is taken back alone; nobody is answered before the commit is on the disk. When the commit itself
/// cannot be made (full disk), the batches are tried one by one, so that one that does not fit leaves the others in.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaxGroup = 64;

    private readonly SqliteFile _file;
    private readonly ConcurrentDictionary<string, bool> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly WriteQueue _queue = new();
    private readonly Thread _thread;
    private SqliteSession? _session;
    private int _disposed;

    public SqliteWriter(SqliteFile file)
    {
        _file = file;
        _thread = new Thread(Run) { IsBackground = true, Name = "table writer" };
        _thread.Start();
    }

    /// <summary>How many commits were made and how many batches were in them.</summary>
    internal (long Commits, long Batches) Counts { get; private set; }

    /// <summary>Whether a batch has found the disk full, and none as large as a turn was seen to fit since.</summary>
    internal bool WasFull { get; set; }

    /// <summary>Held while a group is collected and written; a test that takes it sees the next batches grouped.</summary>
    internal Lock Gate { get; } = new();

    public Task EnsureTableAsync(string table) =>
        _tables.ContainsKey(table) ? Task.CompletedTask : Enqueue(new WriteJob(table, "", [], CancellationToken.None));

    public Task<IReadOnlyList<string?>> Enqueue(WriteJob job)
    {
        if (!_queue.TryAdd(job))
        {
            job.Fail(new TableUnavailableException("The store is closed."));
        }
        return job.Done;
    }

    /// <summary>Writes what waits, then closes the file.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        _queue.Close();
        _thread.Join();
    }

    private void Run()
    {
        var group = new List<WriteJob>(MaxGroup);
        while (_queue.Take(out var first))
        {
            lock (Gate)
            {
                Collect(group, first);
                if (group.Count > 0)
                {
                    Write(group);
                }

                group.Clear();
            }
        }
        CloseSession();
    }

    private void Collect(List<WriteJob> group, WriteJob first)
    {
        WriteJob? job = first;
        do
        {
            if (job.IsCancelled)
            {
                job.Cancel();
            }
            else
            {
                group.Add(job);
            }
        } while (group.Count < MaxGroup && _queue.TryTake(out job));
    }

    private void Write(List<WriteJob> group)
    {
        try
        {
            _session ??= new SqliteSession(_file);
            var batches = _session.Write(group, _tables);
            Counts = (Counts.Commits + 1, Counts.Batches + batches);
            foreach (var job in group)
            {
                job.Complete();
            }
        }
        catch (Exception e)
        {
            var committing = _session?.IsCommitting == true;
            var unavailable = SqliteErrors.Translate(e, _file.Path, committing && !SqliteErrors.IsFull(e));
            WasFull |= SqliteErrors.IsFull(e);
            Recover(e);
            if (group.Count > 1 && (unavailable is null || SqliteErrors.IsFull(e)))
            {
                foreach (var job in group)
                {
                    Write([job]);
                }

                return;
            }
            foreach (var job in group)
            {
                job.Fail(unavailable ?? e);
            }
        }
    }

    private void Recover(Exception error)
    {
        if (SqliteErrors.BreaksConnection(error) || _session?.TryRollback() == false)
        {
            CloseSession();
        }
    }

    private void CloseSession()
    {
        var session = _session;
        _session = null;
        try
        {
            session?.Dispose();
        }
        catch (SqliteException)
        {
            // The log holds what was committed; the next opening reads it. The thread must live on.
        }
    }
}
