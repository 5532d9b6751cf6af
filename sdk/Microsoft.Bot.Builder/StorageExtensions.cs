namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>The objects of one type among those stored under <paramref name="keys"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var item in items)
        {
            if (item.Value is TStoreItem value)
                found.Add(item.Key, value);
        }

        return found;
    }
}
