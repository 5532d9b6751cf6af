namespace PartnershipBot.Storage.Embedded;

/// <summary>Something the writer is asked to do: make a table (no writes), or a batch.</summary>
internal sealed class WriteJob(string table, string partition, RowWrite[] writes, CancellationToken ct)
{
    private readonly TaskCompletionSource<IReadOnlyList<string?>> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string?[] _etags = [];
    private int _conflict = -1;

    public string Table { get; } = table;

    public Task<IReadOnlyList<string?>> Done => _done.Task;

    public bool IsCancelled => ct.IsCancellationRequested;

    /// <returns>False on a conflict; what was written before it must be rolled back.</returns>
    public bool Apply(TableStatements statements, ref long version)
    {
        _conflict = -1;
        _etags = new string?[writes.Length];
        for (var i = 0; i < writes.Length; i++)
        {
            if (!statements.Apply(partition, writes[i], ++version))
            {
                _conflict = i;
                return false;
            }
            _etags[i] = writes[i].Kind == WriteKind.Delete ? null : SqliteETag.Format(version);
        }
        return true;
    }

    /// <summary>Tells the caller how it went, once the commit is durable.</summary>
    public void Complete()
    {
        if (_conflict < 0)
        {
            _done.TrySetResult(_etags);
        }
        else
        {
            _done.TrySetException(
                new TableConflictException(
                    $"{writes[_conflict].Kind} number {_conflict} of the batch found the row changed, missing or already there.",
                    _conflict
                )
            );
        }
    }

    public void Fail(Exception error) => _done.TrySetException(error);

    public void Cancel() => _done.TrySetCanceled(ct);
}
