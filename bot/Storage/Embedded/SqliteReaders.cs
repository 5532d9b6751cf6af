using System.Collections.Concurrent;

namespace PartnershipBot.Storage.Embedded;

/// <summary>A few reading connections, lent to one caller at a time; the log lets them read while the writer writes.</summary>
internal sealed class SqliteReaders(SqliteFile file) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> _idle = [];
    private readonly SemaphoreSlim _free = new(Math.Clamp(Environment.ProcessorCount, 2, 8));
    private volatile bool _closed;

    public async Task<T> ReadAsync<T>(Func<SqliteReader, T> read, CancellationToken ct)
    {
        await _free.WaitAsync(ct);
        SqliteReader? reader = null;
        try
        {
            if (_closed)
            {
                throw new TableUnavailableException("The store is closed.");
            }

            while (_idle.TryTake(out reader) && reader.IsMoved)
            {
                reader.Dispose();
            }
            reader ??= new SqliteReader(file);

            var result = read(reader);
            GiveBack(reader);
            return result;
        }
        catch (Exception e)
        {
            reader?.Dispose();
            if (SqliteErrors.Translate(e, file.Path) is { } unavailable)
            {
                throw unavailable;
            }

            throw;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        _closed = true;
        CloseIdle();
    }

    private void GiveBack(SqliteReader reader)
    {
        _idle.Add(reader);
        if (_closed)
        {
            CloseIdle();
        }
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
