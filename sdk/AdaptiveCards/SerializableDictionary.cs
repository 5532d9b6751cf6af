namespace AdaptiveCards;

/// <summary>The properties of an element that the schema does not name, such as those of one client.</summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
{
    public SerializableDictionary() { }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer) { }
}
