namespace PartnershipBot.Storage;

/// <summary>Equality of stored rows: same columns, same types, same values; bytes by content, dates by instant.</summary>
public static class ColumnValues
{
    public static bool AreEqual(IReadOnlyDictionary<string, object> one, IReadOnlyDictionary<string, object> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (var (name, value) in one)
        {
            if (!other.TryGetValue(name, out var there) || !AreEqual(value, there))
            {
                return false;
            }
        }
        return true;
    }

    private static bool AreEqual(object one, object other) =>
        one is byte[] bytes && other is byte[] others ? bytes.AsSpan().SequenceEqual(others) : Equals(one, other);
}
