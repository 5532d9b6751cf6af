namespace Sdk.Tests.PublicSurface;

/// <summary>Writes types as the lists of official members do: C# keywords for the common ones, no namespaces.</summary>
public static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(void)] = "void",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        return Named(type);
    }

    /// <summary>The name with its namespace, for finding the type in the lists.</summary>
    public static string Full(Type type) => $"{type.Namespace}.{Named(type)}";

    private static string Named(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var name = type.Name.Split('`')[0];
        if (type.IsGenericType && type.Name.Contains('`'))
        {
            name += $"<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
        }

        return type.IsNested ? $"{Named(type.DeclaringType!)}.{name}" : name;
    }
}
